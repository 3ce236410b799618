/** Live notices: tells whoever may know that something changed, so that the page reads it again. */
@NullMarked
package nl.overeen.query.platform.live;

import org.jspecify.annotations.NullMarked;
