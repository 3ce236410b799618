/** Decides: commands, aggregates and policies; answers no question. */
@NullMarked
package nl.overeen.command;

import org.jspecify.annotations.NullMarked;
