package nl.overeen.query.agenda.edition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.AmbitionLine.Besluit;
import nl.overeen.query.ambition.AmbitionLines;
import nl.overeen.query.ambition.Status;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** One edition with the history of what it holds and its decisions. */
record EditionView(
        @JsonUnwrapped EditionLine regel,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Agendarevisie> revisies,
        List<Agendabesluit> besluiten) {

    /** One revision: what it holds, in order. */
    record Agendarevisie(
            int revisie,
            Text naam,
            Day geldtOp,
            Instant vastgelegdOp,
            Author door,
            @Nullable Text reden,
            List<String> schooljaren,
            List<Agendaregel> ambities) {}

    /**
     * An ambition in an edition.
     *
     * @param titel  in the revision that the edition holds
     * @param status that the ambition has now
     */
    record Agendaregel(
            UUID ambitie,
            int revisie,
            @Nullable Text titel,
            @Nullable Status status) {}

    /** A decision about one of the revisions. */
    record Agendabesluit(@JsonUnwrapped Besluit besluit, Outcome uitkomst, int revisie) {}

    /** A revision of an ambition. */
    private record Which(String ambition, int revision) {}

    static @Nullable EditionView fold(UUID id, Moment moment) {
        var editions = Editions.in(moment.facts());
        Editions.@Nullable Opened edition = editions.byId().get(id);
        if (edition == null) return null;
        var titles = titles(moment.facts());
        var statuses = new HashMap<UUID, Status>();
        for (AmbitionLine line : AmbitionLines.of(moment).lines()) statuses.put(line.id(), line.status());
        var known = Author.Known.in(moment);
        return new EditionView(
                EditionLines.of(moment, editions).stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                moment.day(),
                moment.known(),
                moment.planned(),
                edition.revisions().stream()
                        .map(made -> revisie(made, titles, statuses, known))
                        .toList(),
                moment.decisions().about(TextKind.AGENDA, id).stream()
                        .map(decision -> new Agendabesluit(
                                Besluit.of(decision),
                                decision.concluded().outcome(),
                                decision.revision(TextKind.AGENDA, id)))
                        .toList());
    }

    private static Agendarevisie revisie(
            Editions.Made made, Map<Which, Text> titles, Map<UUID, Status> statuses, Author.Known known) {
        Fact fact = made.fact();
        return new Agendarevisie(
                made.number(),
                made.edition().name(),
                fact.origin().effective(),
                fact.recorded(),
                known.author(fact.origin()),
                fact.origin().reason(),
                made.edition().schoolYears(),
                made.edition().lines().stream()
                        .map(line -> new Agendaregel(
                                line.ambition().value(),
                                line.revision(),
                                titles.get(new Which(line.ambition().toString(), line.revision())),
                                statuses.get(line.ambition().value())))
                        .toList());
    }

    private static Map<Which, Text> titles(List<Fact> facts) {
        var titles = new HashMap<Which, Text>();
        for (Fact fact : facts)
            if (fact.event() instanceof RevisionEvent made)
                titles.put(
                        new Which(fact.id().stream(), made.revision()),
                        made.content().title());
        return titles;
    }
}
