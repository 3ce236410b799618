@NullMarked
package nl.overeen.query.platform.session;

import org.jspecify.annotations.NullMarked;
