/** Sends writes on to command-service, with the caller's own token. */
@NullMarked
package nl.overeen.query.platform.session.relay;

import org.jspecify.annotations.NullMarked;
