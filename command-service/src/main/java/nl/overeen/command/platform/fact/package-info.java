/** Facts as the store gives them. */
@NullMarked
package nl.overeen.command.platform.fact;

import org.jspecify.annotations.NullMarked;
