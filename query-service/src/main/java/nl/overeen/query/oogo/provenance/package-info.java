/** Where the values of an OOGO come from. */
@NullMarked
package nl.overeen.query.oogo.provenance;

import org.jspecify.annotations.NullMarked;
