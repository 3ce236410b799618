/** Time travel at the size of a country: ours beside what one would build instead, in one run. */
@NullMarked
package nl.overeen.bench.country;

import org.jspecify.annotations.NullMarked;
