/** The execution of an ambitie: who leads, how far actions have come, what is measured. */
@NullMarked
package nl.overeen.command.ambition.execution;

import org.jspecify.annotations.NullMarked;
