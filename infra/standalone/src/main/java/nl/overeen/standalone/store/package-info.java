/** The stores that run inside or beside the JVM, and the folder that keeps what they hold. */
@NullMarked
package nl.overeen.standalone.store;

import org.jspecify.annotations.NullMarked;
