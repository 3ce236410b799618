/** What makes the repeat of a write safe: one effect, the same answer. */
@NullMarked
package nl.overeen.command.platform.once;

import org.jspecify.annotations.NullMarked;
