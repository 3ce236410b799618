/** The editions of the ontwikkelagenda. */
@NullMarked
package nl.overeen.query.agenda.edition;

import org.jspecify.annotations.NullMarked;
