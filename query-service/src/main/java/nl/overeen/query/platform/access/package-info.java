/** What the person who asks may read: the functions of today, folded from the histories. */
@NullMarked
package nl.overeen.query.platform.access;

import org.jspecify.annotations.NullMarked;
