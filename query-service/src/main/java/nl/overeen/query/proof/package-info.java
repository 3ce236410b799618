/** The proof that a consultation on one version of a document was held. */
@NullMarked
package nl.overeen.query.proof;

import org.jspecify.annotations.NullMarked;
