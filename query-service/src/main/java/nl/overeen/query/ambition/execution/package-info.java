/** The execution of ambities: who leads, how far actions have come, what was measured. */
@NullMarked
package nl.overeen.query.ambition.execution;

import org.jspecify.annotations.NullMarked;
