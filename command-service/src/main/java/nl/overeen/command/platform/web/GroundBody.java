package nl.overeen.command.platform.web;

import java.time.LocalDate;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.events.party.Ground;
import org.jspecify.annotations.Nullable;

/** On which besluit something rests, of which date, and where it is kept. */
public record GroundBody(
        @Prose(500) String besluit,
        LocalDate datum,
        @Nullable @Prose(500) String kenmerk) {

    public Ground ground(Texts texts) {
        return new Ground(texts.seal(besluit), datum, texts.optional(kenmerk));
    }
}
