/** Deciding about an OOGO: items, positions, conclusions. */
@NullMarked
package nl.overeen.command.oogo;

import org.jspecify.annotations.NullMarked;
