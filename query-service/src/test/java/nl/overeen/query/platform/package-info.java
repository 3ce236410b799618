/** The platform as it runs, with a real database, a real OpenID provider and a neighbour on its own port. */
@NullMarked
package nl.overeen.query.platform;

import org.jspecify.annotations.NullMarked;
