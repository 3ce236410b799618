/** The public description of the one API that both services speak. */
@NullMarked
package nl.overeen.query.platform.web.description;

import org.jspecify.annotations.NullMarked;
