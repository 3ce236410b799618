package nl.overeen.query.trail;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextsIn;
import nl.overeen.query.platform.cell.FactLine;
import nl.overeen.query.platform.cell.FactLines;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The trail: every fact of a region in the order in which it was recorded; where a day was asked, those that hold from it
 * or earlier.
 *
 * @param volgende where the next page begins; absent on the last
 */
record TrailView(
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Feit> gebeurtenissen,
        @Nullable Long volgende) {

    /** In which order the facts stand. */
    enum Order {
        OLDEST,
        NEWEST
    }

    /**
     * One fact.
     *
     * @param verzoek names the request that recorded it
     * @param teksten its free texts and its reason, each with the id by which it can be made unreadable
     */
    record Feit(@JsonUnwrapped FactLine regel, String verzoek, List<Feittekst> teksten) {}

    /** A free text with its id. */
    record Feittekst(String id, Text tekst) {}

    /**
     * @param all   whatever their day: a trail also shows what is to hold
     * @param order oldest or newest first
     * @param after the place in the store after which, in that order, the page begins; 0 for the first page
     */
    static TrailView fold(Moment moment, boolean all, Order order, long after, int size) {
        var lines = new FactLines(moment);
        var facts =
                order == Order.OLDEST ? moment.recorded() : moment.recorded().reversed();
        var rest = facts.stream()
                .filter(fact -> all || holds(fact, moment))
                .filter(fact ->
                        after == 0 || (order == Order.OLDEST ? fact.position() > after : fact.position() < after))
                .limit(size + 1L)
                .toList();
        var page = rest.stream().limit(size).map(fact -> feit(fact, lines)).toList();
        return new TrailView(
                moment.day(),
                moment.known(),
                moment.planned(),
                page,
                rest.size() > size ? page.getLast().regel().plaats() : null);
    }

    /** Whatever took its place since; of the day of an OOGO that was asked for, only what counts as of it. */
    private static boolean holds(Fact fact, Moment moment) {
        int order = fact.origin().effective().lastDay().compareTo(moment.day());
        return order < 0
                || order == 0
                        && (moment.oogo() == null
                                || moment.facts(fact.id().stream()).contains(fact));
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
