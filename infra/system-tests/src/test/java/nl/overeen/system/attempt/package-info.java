/** What somebody tries who may not: refused, nothing written, nothing told. */
@NullMarked
package nl.overeen.system.attempt;

import org.jspecify.annotations.NullMarked;
