/** Deciding about an agenda: the editions of the ontwikkelagenda. */
@NullMarked
package nl.overeen.command.agenda;

import org.jspecify.annotations.NullMarked;
