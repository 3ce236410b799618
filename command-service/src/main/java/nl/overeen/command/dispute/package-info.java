/** Deciding about a geschil: raised, argued, advised on, settled. */
@NullMarked
package nl.overeen.command.dispute;

import org.jspecify.annotations.NullMarked;
