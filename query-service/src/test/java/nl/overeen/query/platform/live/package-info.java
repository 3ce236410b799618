@NullMarked
package nl.overeen.query.platform.live;

import org.jspecify.annotations.NullMarked;
