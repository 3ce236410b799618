/** Who is calling, and for whom. */
@NullMarked
package nl.overeen.command.platform.security;

import org.jspecify.annotations.NullMarked;
