@NullMarked
package nl.overeen.command.platform.fact;

import org.jspecify.annotations.NullMarked;
