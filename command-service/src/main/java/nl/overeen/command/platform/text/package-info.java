/** Keys of free texts: made before the fact, destroyed to redact. */
@NullMarked
package nl.overeen.command.platform.text;

import org.jspecify.annotations.NullMarked;
