/** A partij with its functions and mandates. */
@NullMarked
package nl.overeen.query.party;

import org.jspecify.annotations.NullMarked;
