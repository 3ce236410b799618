/** The agenda of a region, now and as of any day. */
@NullMarked
package nl.overeen.query.agenda;

import org.jspecify.annotations.NullMarked;
