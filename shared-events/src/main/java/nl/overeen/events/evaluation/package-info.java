@NullMarked
package nl.overeen.events.evaluation;

import org.jspecify.annotations.NullMarked;
