/** A samenwerking and who sits at its table. */
@NullMarked
package nl.overeen.query.collaboration;

import org.jspecify.annotations.NullMarked;
