@NullMarked
package nl.overeen.query.platform.session.relay;

import org.jspecify.annotations.NullMarked;
