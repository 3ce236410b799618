/** How requests come in: within a time, and not too many from one address or person. */
@NullMarked
package nl.overeen.query.platform.web.door;

import org.jspecify.annotations.NullMarked;
