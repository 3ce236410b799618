/** The session of the browser: kept in PostgreSQL, with the tokens of who logged in. */
@NullMarked
package nl.overeen.query.platform.session;

import org.jspecify.annotations.NullMarked;
