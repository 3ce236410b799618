/** What was evaluated in a region and measured for its indicators. */
@NullMarked
package nl.overeen.query.evaluations;

import org.jspecify.annotations.NullMarked;
