/** An OOGO with its items, positions and conclusions. */
@NullMarked
package nl.overeen.query.oogo;

import org.jspecify.annotations.NullMarked;
