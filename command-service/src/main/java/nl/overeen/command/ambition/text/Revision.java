package nl.overeen.command.ambition.text;

import java.time.LocalDate;
import nl.overeen.events.ambition.Content;

/** A revision of an ambition's text and the day from which it holds. */
public record Revision(int number, LocalDate day, Content content) {}
