/** What is done with what was decided: leads, progress, measurements, evaluations, disputes. */
@NullMarked
package nl.overeen.generator.act.execution;

import org.jspecify.annotations.NullMarked;
