/** Properties that hold over any legal history, told by the generator. */
@NullMarked
package nl.overeen.system.history;

import org.jspecify.annotations.NullMarked;
