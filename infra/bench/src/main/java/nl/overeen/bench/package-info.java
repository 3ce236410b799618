/** Benchmarks, side by side in one run. */
@NullMarked
package nl.overeen.bench;

import org.jspecify.annotations.NullMarked;
