/** Making a text unreadable for good, by a beheerder and with a reason. */
@NullMarked
package nl.overeen.command.platform.redaction;

import org.jspecify.annotations.NullMarked;
