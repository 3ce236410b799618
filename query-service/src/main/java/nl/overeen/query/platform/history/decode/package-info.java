/** From the stored form of a fact to the fact that views fold, with equal values kept once. */
@NullMarked
package nl.overeen.query.platform.history.decode;

import org.jspecify.annotations.NullMarked;
