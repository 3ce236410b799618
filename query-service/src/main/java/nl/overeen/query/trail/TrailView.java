package nl.overeen.query.trail;

import java.time.Instant;
import java.util.List;
import nl.overeen.events.id.FactId;
import nl.overeen.events.store.EventTypes;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextsIn;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The trail: every fact of a region in the order in which it was recorded.
 *
 * @param volgende where the next page begins; absent on the last
 */
record TrailView(List<Feit> gebeurtenissen, @Nullable Long volgende) {

    /**
     * One fact.
     *
     * @param soort    its stored name
     * @param vervangt the fact that it corrects or voids
     * @param teksten  its free texts and its reason, each with the id by which it can be made unreadable
     */
    record Feit(
            FactId feit,
            String soort,
            long plaats,
            Instant vastgelegdOp,
            Day geldtOp,
            Author door,
            @Nullable Text reden,
            @Nullable FactId vervangt,
            String verzoek,
            List<Feittekst> teksten) {}

    /** A free text with its id. */
    record Feittekst(String id, Text tekst) {}

    /** @param after the place in the store after which the page begins */
    static TrailView fold(Moment moment, long after, int size) {
        var known = Author.Known.in(moment);
        var rest = moment.recorded().stream()
                .filter(fact -> fact.position() > after)
                .limit(size + 1L)
                .toList();
        var page = rest.stream().limit(size).map(fact -> feit(fact, known)).toList();
        return new TrailView(page, rest.size() > size ? page.getLast().plaats() : null);
    }

    private static Feit feit(Fact fact, Author.Known known) {
        return new Feit(
                fact.id(),
                EventTypes.stored(fact.event().getClass()).value(),
                fact.position(),
                fact.recorded(),
                fact.origin().effective(),
                known.author(fact.origin()),
                fact.origin().reason(),
                fact.origin().replaces(),
                fact.origin().request(),
                TextsIn.of(List.of(fact.origin(), fact.event()))
                        .map(text -> new Feittekst(text.id(), text))
                        .toList());
    }
}
