/** Deciding about an evaluatie: the judgement, and what is to follow from it. */
@NullMarked
package nl.overeen.command.evaluation;

import org.jspecify.annotations.NullMarked;
