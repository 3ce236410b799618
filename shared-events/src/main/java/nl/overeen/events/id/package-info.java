/** Ids: one-field records, the only way in which features name each other. */
@NullMarked
package nl.overeen.events.id;

import org.jspecify.annotations.NullMarked;
