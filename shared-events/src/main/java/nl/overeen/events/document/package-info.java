@NullMarked
package nl.overeen.events.document;

import org.jspecify.annotations.NullMarked;
