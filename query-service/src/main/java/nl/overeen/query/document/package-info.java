/** Documents, their versions and steps, and the proof that a consultation on one of them was held. */
@NullMarked
package nl.overeen.query.document;

import org.jspecify.annotations.NullMarked;
