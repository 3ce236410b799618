/** What was read of the store before, so that it need not be read again. */
@NullMarked
package nl.overeen.command.platform.store.memory;

import org.jspecify.annotations.NullMarked;
