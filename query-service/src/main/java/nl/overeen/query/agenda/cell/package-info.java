/** The agenda laid out cell by cell, and where each value comes from. */
@NullMarked
package nl.overeen.query.agenda.cell;

import org.jspecify.annotations.NullMarked;
