@NullMarked
package nl.overeen.standalone.sample;

import org.jspecify.annotations.NullMarked;
