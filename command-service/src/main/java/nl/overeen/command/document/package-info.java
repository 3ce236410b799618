/** Deciding about a document: versions and the steps they go through. */
@NullMarked
package nl.overeen.command.document;

import org.jspecify.annotations.NullMarked;
