package nl.overeen.query.agenda.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionClosed;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** Each edition with its revisions, in the order in which they were opened. */
record Editions(Map<UUID, Opened> byId) {

    /**
     * One edition.
     *
     * @param revisions in order
     * @param last      its last day
     */
    record Opened(UUID id, List<Made> revisions, @Nullable LocalDate last) {
        Made revision(int number) {
            return revisions.get(number - 1);
        }
    }

    /** A revision and the fact that made it. */
    record Made(int number, Edition edition, Fact fact) {}

    /** @param facts that count, in the order of {@link nl.overeen.events.time.AsOf} */
    static Editions in(List<Fact> facts) {
        var editions = new LinkedHashMap<UUID, @Nullable Opened>();
        for (Fact fact : facts)
            if (fact.event() instanceof AgendaEvent event)
                editions.compute(UUID.fromString(fact.id().stream()), (id, before) -> next(id, before, event, fact));
        return new Editions(editions);
    }

    private static @Nullable Opened next(UUID id, @Nullable Opened before, AgendaEvent event, Fact fact) {
        return switch (event) {
            case EditionOpened opened -> new Opened(id, List.of(new Made(1, opened.edition(), fact)), null);
            case AmbitionsOrdered ordered -> {
                if (before == null) yield null;
                var revisions = new ArrayList<>(before.revisions);
                revisions.add(new Made(ordered.revision(), ordered.edition(), fact));
                yield new Opened(id, List.copyOf(revisions), before.last);
            }
            case EditionClosed ignored ->
                before == null
                        ? null
                        : new Opened(
                                id, before.revisions, fact.origin().effective().lastDay());
        };
    }
}
