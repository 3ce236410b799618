/** Facts of a partij: its registration, functions and mandates. */
@NullMarked
package nl.overeen.events.party;

import org.jspecify.annotations.NullMarked;
