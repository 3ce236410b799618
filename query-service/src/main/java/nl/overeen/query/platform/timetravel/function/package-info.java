/** What a person may read and for whom a person acts: folded from functions and memberships. */
@NullMarked
package nl.overeen.query.platform.timetravel.function;

import org.jspecify.annotations.NullMarked;
