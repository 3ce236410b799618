/** What the product is made of. */
@NullMarked
package nl.overeen.standalone.supply;

import org.jspecify.annotations.NullMarked;
