/** OOGOs from convening to what comes of them. */
@NullMarked
package nl.overeen.generator.act.meeting;

import org.jspecify.annotations.NullMarked;
