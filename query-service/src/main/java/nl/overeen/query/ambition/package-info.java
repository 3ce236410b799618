/** An ambitie: its text, its revisions, its decisions. */
@NullMarked
package nl.overeen.query.ambition;

import org.jspecify.annotations.NullMarked;
