/** What goes wrong, said as a problem with a stable code. */
@NullMarked
package nl.overeen.command.platform.problem;

import org.jspecify.annotations.NullMarked;
