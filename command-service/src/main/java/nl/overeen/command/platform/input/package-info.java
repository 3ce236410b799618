/** From bytes to a body record: bounded, and every fault at once, each with its field. */
@NullMarked
package nl.overeen.command.platform.input;

import org.jspecify.annotations.NullMarked;
