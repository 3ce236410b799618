/** Remembers and shows: views, time travel and the session of the browser; changes nothing. */
@NullMarked
package nl.overeen.query;

import org.jspecify.annotations.NullMarked;
