/** Corrections and voidings of what was recorded. */
@NullMarked
package nl.overeen.generator.act.correction;

import org.jspecify.annotations.NullMarked;
