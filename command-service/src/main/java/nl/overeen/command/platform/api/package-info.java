/** The description of the API, from the code itself. */
@NullMarked
package nl.overeen.command.platform.api;

import org.jspecify.annotations.NullMarked;
