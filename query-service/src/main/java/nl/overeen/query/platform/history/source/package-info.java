/** The event store as one ordered source that says of each fact when it was recorded. */
@NullMarked
package nl.overeen.query.platform.history.source;

import org.jspecify.annotations.NullMarked;
