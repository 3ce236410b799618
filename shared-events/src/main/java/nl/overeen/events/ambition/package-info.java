/** Facts of an ambitie: its text in revisions and its execution. */
@NullMarked
package nl.overeen.events.ambition;

import org.jspecify.annotations.NullMarked;
