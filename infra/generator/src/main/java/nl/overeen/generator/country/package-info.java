/** Many regions from a few: copies straight into the store. */
@NullMarked
package nl.overeen.generator.country;

import org.jspecify.annotations.NullMarked;
