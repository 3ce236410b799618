/** The rows of the table of rules, by what they are about; each mark is a role, as {@code Rules} says. */
@NullMarked
package nl.overeen.events.access.table;

import org.jspecify.annotations.NullMarked;
