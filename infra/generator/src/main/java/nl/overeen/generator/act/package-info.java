/** What can happen in a region; each act is done where the model says that it may be. */
@NullMarked
package nl.overeen.generator.act;

import org.jspecify.annotations.NullMarked;
