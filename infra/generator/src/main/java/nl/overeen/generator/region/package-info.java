/** The small model of what stands in a region: what may be done next follows from it. */
@NullMarked
package nl.overeen.generator.region;

import org.jspecify.annotations.NullMarked;
