/** Who acts, for whom, and whether he may. */
@NullMarked
package nl.overeen.command.platform.access;

import org.jspecify.annotations.NullMarked;
