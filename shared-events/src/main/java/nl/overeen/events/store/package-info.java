/** The stored form of facts: names, revisions, the one JSON mapper and the upcasters. */
@NullMarked
package nl.overeen.events.store;

import org.jspecify.annotations.NullMarked;
