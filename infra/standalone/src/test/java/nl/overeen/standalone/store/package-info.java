@NullMarked
package nl.overeen.standalone.store;

import org.jspecify.annotations.NullMarked;
