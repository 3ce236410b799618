/** The only stored read model: all facts of a home in the store's order; every view is a fold of them. */
@NullMarked
package nl.overeen.query.platform.history;

import org.jspecify.annotations.NullMarked;
