/** Deciding about a samenwerking. */
@NullMarked
package nl.overeen.command.collaboration;

import org.jspecify.annotations.NullMarked;
