/** How histories stand in MongoDB: chunks under computed ids, three small indexes, and a memory in front. */
@NullMarked
package nl.overeen.query.platform.history.store;

import org.jspecify.annotations.NullMarked;
