@NullMarked
package nl.overeen.standalone;

import org.jspecify.annotations.NullMarked;
