package nl.overeen.query.trail;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextsIn;
import nl.overeen.query.platform.cell.FactLine;
import nl.overeen.query.platform.cell.FactLines;
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
     * @param verzoek names the request that recorded it
     * @param teksten its free texts and its reason, each with the id by which it can be made unreadable
     */
    record Feit(@JsonUnwrapped FactLine regel, String verzoek, List<Feittekst> teksten) {}

    /** A free text with its id. */
    record Feittekst(String id, Text tekst) {}

    /** @param after the place in the store after which the page begins */
    static TrailView fold(Moment moment, long after, int size) {
        var lines = new FactLines(moment);
        var rest = moment.recorded().stream()
                .filter(fact -> fact.position() > after)
                .limit(size + 1L)
                .toList();
        var page = rest.stream().limit(size).map(fact -> feit(fact, lines)).toList();
        return new TrailView(page, rest.size() > size ? page.getLast().regel().plaats() : null);
    }

    private static Feit feit(Fact fact, FactLines lines) {
        return new Feit(
                lines.line(fact),
                fact.origin().request(),
                TextsIn.of(List.of(fact.origin(), fact.event()))
                        .map(text -> new Feittekst(text.id(), text))
                        .toList());
    }
}
