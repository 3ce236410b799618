/** The text of an ambitie as people read it, and what differs between two. */
@NullMarked
package nl.overeen.query.ambition.text;

import org.jspecify.annotations.NullMarked;
