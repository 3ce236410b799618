@NullMarked
package nl.overeen.command.platform.correction;

import org.jspecify.annotations.NullMarked;
