/** Who is logged in, for whom that person acts, and what that opens. */
@NullMarked
package nl.overeen.query.person;

import org.jspecify.annotations.NullMarked;
