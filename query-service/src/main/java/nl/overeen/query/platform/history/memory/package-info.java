/** Decoded histories in memory, and what was found out about them. */
@NullMarked
package nl.overeen.query.platform.history.memory;

import org.jspecify.annotations.NullMarked;
