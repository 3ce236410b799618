/** Cells: everything that can be read laid out by address, where each value comes from, and what differs between two layouts. */
@NullMarked
package nl.overeen.query.platform.cell;

import org.jspecify.annotations.NullMarked;
