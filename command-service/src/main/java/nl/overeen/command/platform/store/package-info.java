/** The event store: where facts are appended, in commit order and in time. */
@NullMarked
package nl.overeen.command.platform.store;

import org.jspecify.annotations.NullMarked;
