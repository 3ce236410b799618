/** Opening of encrypted texts and names, on the way out only. */
@NullMarked
package nl.overeen.query.platform.text;

import org.jspecify.annotations.NullMarked;
