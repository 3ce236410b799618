/** Who may do what: the one table that both services enforce. */
@NullMarked
package nl.overeen.events.access;

import org.jspecify.annotations.NullMarked;
