/** The text of an ambitie: from a request to a revision, and what it takes over of another. */
@NullMarked
package nl.overeen.command.ambition.text;

import org.jspecify.annotations.NullMarked;
