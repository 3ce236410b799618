@NullMarked
package nl.overeen.events.agenda;

import org.jspecify.annotations.NullMarked;
