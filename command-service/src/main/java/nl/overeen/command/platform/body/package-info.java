/** What a body record says of its fields, and the schema that follows from it. */
@NullMarked
package nl.overeen.command.platform.body;

import org.jspecify.annotations.NullMarked;
