/** Which edition is in force. */
@NullMarked
package nl.overeen.query.ambition.edition;

import org.jspecify.annotations.NullMarked;
