/** Every cell of the table of rules, over HTTP: each operation, for each role, on whose things, with which token. */
@NullMarked
package nl.overeen.system.matrix;

import org.jspecify.annotations.NullMarked;
