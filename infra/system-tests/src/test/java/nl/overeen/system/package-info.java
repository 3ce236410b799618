/** The whole product over HTTP, as the people of the story. */
@NullMarked
package nl.overeen.system;

import org.jspecify.annotations.NullMarked;
