/** The two axes: facts, their days, and one pure function for "as of D, known at K". */
@NullMarked
package nl.overeen.events.time;

import org.jspecify.annotations.NullMarked;
