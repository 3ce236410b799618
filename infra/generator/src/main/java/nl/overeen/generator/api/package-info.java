/** The ordinary HTTP commands of the product, each at its moment of recording. */
@NullMarked
package nl.overeen.generator.api;

import org.jspecify.annotations.NullMarked;
