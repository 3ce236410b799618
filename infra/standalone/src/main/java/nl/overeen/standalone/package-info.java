/** The whole in one JVM: embedded stores, demo identity and both services. */
@NullMarked
package nl.overeen.standalone;

import org.jspecify.annotations.NullMarked;
