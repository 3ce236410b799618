/** Values that facts of every feature share: encrypted text, days and periods, roles. */
@NullMarked
package nl.overeen.events.value;

import org.jspecify.annotations.NullMarked;
