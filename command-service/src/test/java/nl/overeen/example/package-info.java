/** A feature that only the platform's own tests know. */
@NullMarked
package nl.overeen.example;

import org.jspecify.annotations.NullMarked;
