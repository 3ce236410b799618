/** Deciding about a partij, its functions and mandates. */
@NullMarked
package nl.overeen.command.party;

import org.jspecify.annotations.NullMarked;
