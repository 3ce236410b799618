/** What follows when parties do not agree. */
@NullMarked
package nl.overeen.query.dispute;

import org.jspecify.annotations.NullMarked;
