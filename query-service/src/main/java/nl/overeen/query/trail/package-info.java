/** The trail of facts: every fact of a region, who recorded it, when and why. */
@NullMarked
package nl.overeen.query.trail;

import org.jspecify.annotations.NullMarked;
