@NullMarked
package nl.overeen.standalone.identity;

import org.jspecify.annotations.NullMarked;
