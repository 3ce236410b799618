@NullMarked
package nl.overeen.query.platform.web.description;

import org.jspecify.annotations.NullMarked;
