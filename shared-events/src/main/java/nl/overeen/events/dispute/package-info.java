@NullMarked
package nl.overeen.events.dispute;

import org.jspecify.annotations.NullMarked;
