package nl.overeen.query.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.dispute.DisputeEvent;
import nl.overeen.events.dispute.DisputeEvent.Raised;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One dispute in the list.
 *
 * @param route     by which it goes, as the procedure names it
 * @param uiterlijk the last day of the term, as far as the procedure names one
 * @param stand     open or afgehandeld
 * @param teLaat    it is still open on the day asked for, and the term has passed
 */
record DisputeLine(
        UUID id,
        long versie,
        Geschilpunt agendapunt,
        Author.Partij partij,
        Text onderwerp,
        @Nullable Text route,
        Day ingediendOp,
        @Nullable LocalDate uiterlijk,
        String stand,
        boolean teLaat) {

    /** The item it is about. */
    record Geschilpunt(
            UUID oogo,
            @Nullable String naam,
            @Nullable LocalDate dag,
            int nummer,
            @Nullable Text titel) {}

    /** The facts of each dispute that count, in the order in which they were raised. */
    static List<List<Fact>> all(Moment moment) {
        var all = new LinkedHashMap<String, List<Fact>>();
        for (Fact fact : moment.facts()) {
            if (fact.event() instanceof Raised) all.put(fact.id().stream(), new ArrayList<>());
            if (fact.event() instanceof DisputeEvent && all.containsKey(fact.id().stream()))
                all.get(fact.id().stream()).add(fact);
        }
        return List.copyOf(all.values());
    }

    /** @param facts of one dispute, its raising first */
    static DisputeLine of(List<Fact> facts, Author.Known known, Moment moment) {
        Fact first = facts.getFirst();
        var raised = (Raised) first.event();
        boolean settled = facts.stream().anyMatch(fact -> fact.event() instanceof Settled);
        @Nullable LocalDate due = raised.due();
        return new DisputeLine(
                raised.dispute().value(),
                moment.version(raised.dispute().value()),
                item(raised, moment),
                known.partij(raised.party()),
                raised.subject(),
                raised.route(),
                first.origin().effective(),
                due,
                settled ? "afgehandeld" : "open",
                !settled && due != null && moment.day().isAfter(due));
    }

    private static Geschilpunt item(Raised raised, Moment moment) {
        @Nullable Convened convened = null;
        @Nullable Text title = null;
        for (Fact fact : moment.facts(raised.oogo())) {
            if (fact.event() instanceof Convened it) convened = it;
            if (fact.event() instanceof Reconvened moved && convened != null) convened = convened.moved(moved);
            if (fact.event() instanceof ItemTabled it && it.item() == raised.item()) title = it.title();
        }
        return new Geschilpunt(
                raised.oogo().value(),
                convened == null ? null : convened.name(),
                convened == null ? null : convened.day(),
                raised.item(),
                title);
    }
}
