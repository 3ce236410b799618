/** The besluitenregister: every decision of a region, and the whole trace of each. */
@NullMarked
package nl.overeen.query.decisions;

import org.jspecify.annotations.NullMarked;
