/** The sample: a region as its people would have recorded it, written through the ordinary HTTP commands. */
@NullMarked
package nl.overeen.standalone.sample;

import org.jspecify.annotations.NullMarked;
