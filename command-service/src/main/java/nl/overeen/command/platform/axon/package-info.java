/** Event store, command bus, and what a decision may ask of them. */
@NullMarked
package nl.overeen.command.platform.axon;

import org.jspecify.annotations.NullMarked;
