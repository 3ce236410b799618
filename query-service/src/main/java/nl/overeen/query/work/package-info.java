/** What awaits a party. */
@NullMarked
package nl.overeen.query.work;

import org.jspecify.annotations.NullMarked;
