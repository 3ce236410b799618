/** Who sits at the table, in which function, with which mandate; and what the region laid down. */
@NullMarked
package nl.overeen.generator.act.table;

import org.jspecify.annotations.NullMarked;
