/** What differs between the agenda of two moments, and which facts made the difference. */
@NullMarked
package nl.overeen.query.comparison;

import org.jspecify.annotations.NullMarked;
