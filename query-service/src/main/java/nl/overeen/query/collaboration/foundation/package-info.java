/** On what a samenwerking rests: its themes, procedure, vision, principles and structure of consultation. */
@NullMarked
package nl.overeen.query.collaboration.foundation;

import org.jspecify.annotations.NullMarked;
