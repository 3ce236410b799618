package nl.overeen.query.platform.party;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.party.Successions;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/** That a party went up in others: which, and since when. */
public record SuccessionLine(LocalDate sinds, List<Author.Partij> opvolgers) {

    /** @param facts of the party that count on the day, in the order of {@link nl.overeen.events.time.AsOf} */
    public static @Nullable SuccessionLine of(List<Fact> facts, Author.Known known) {
        return Successions.of(facts)
                .map(succession -> new SuccessionLine(
                        succession.since(),
                        succession.successors().stream().map(known::partij).toList()))
                .orElse(null);
    }
}
