@NullMarked
package nl.overeen.query.platform.web.door;

import org.jspecify.annotations.NullMarked;
