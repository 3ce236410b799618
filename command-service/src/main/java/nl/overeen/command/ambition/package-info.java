/** Deciding about an ambitie. */
@NullMarked
package nl.overeen.command.ambition;

import org.jspecify.annotations.NullMarked;
