/** Legal histories of regions from a seed, and large stores made of copies of them. */
@NullMarked
package nl.overeen.generator;

import org.jspecify.annotations.NullMarked;
