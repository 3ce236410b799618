/** Every read: as of D, known at K, for this reader. */
@NullMarked
package nl.overeen.query.platform.timetravel;

import org.jspecify.annotations.NullMarked;
