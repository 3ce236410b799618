/** Facts of an OOGO: convening, items, positions and conclusions. */
@NullMarked
package nl.overeen.events.oogo;

import org.jspecify.annotations.NullMarked;
