package nl.overeen.events.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.time.Fact;

/** Whether a party went up in others. */
public final class Successions {
    private Successions() {}

    /**
     * By whom a party is followed.
     *
     * @param since from this day nothing new is given for the party itself
     */
    public record Succession(List<PartyId> successors, LocalDate since) {}

    /** @param selected facts of the party that count on the day, in the order of {@link nl.overeen.events.time.AsOf} */
    public static Optional<Succession> of(List<Fact> selected) {
        for (Fact fact : selected)
            if (fact.event() instanceof Succeeded succeeded)
                return Optional.of(new Succession(
                        succeeded.successors(), fact.origin().effective().lastDay()));
        return Optional.empty();
    }
}
