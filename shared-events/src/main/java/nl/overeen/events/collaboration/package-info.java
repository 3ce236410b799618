/** Facts of a samenwerking: its founding, its parties, its functions. */
@NullMarked
package nl.overeen.events.collaboration;

import org.jspecify.annotations.NullMarked;
