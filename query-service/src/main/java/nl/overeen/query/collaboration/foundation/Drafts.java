package nl.overeen.query.collaboration.foundation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a text of which a region has one: each with its fact, and what was decided about them.
 *
 * @param adopting put a revision in force
 * @param reserved will do so once it is ratified
 */
record Drafts(
        SequencedMap<Integer, Fact> byRevision,
        @Nullable Vaststelling adopting,
        @Nullable Vaststelling reserved,
        Author.Known known,
        Moment moment) {

    /** The decision about a revision. */
    record Vaststelling(UUID besluit, String nummer, UUID oogo, LocalDate dag, int revisie) {
        static Vaststelling of(Decision decision, TextKind kind, UUID id) {
            return new Vaststelling(
                    decision.concluded().decision().value(),
                    decision.concluded().number(),
                    decision.oogo().oogo().value(),
                    decision.oogo().day(),
                    decision.revision(kind, id));
        }
    }

    /**
     * Who wrote a revision, when and why.
     *
     * @param gecorrigeerd a later fact corrects it; the text of this number stays what it was
     */
    record Herziening(
            int revisie,
            Day geldtOp,
            Instant vastgelegdOp,
            Author door,
            @Nullable Text reden,
            boolean gecorrigeerd) {}

    static Drafts of(TextKind kind, UUID id, Moment moment) {
        var byRevision = new TreeMap<Integer, Fact>();
        for (Fact fact : moment.facts(id))
            TextRevision.madeBy(fact)
                    .map(TextRevision::text)
                    .filter(text -> text.kind() == kind)
                    .ifPresent(text -> byRevision.put(text.revision(), fact));
        var decisions = moment.decisions();
        return new Drafts(
                byRevision,
                decisions
                        .adopting(kind, id)
                        .map(decision -> Vaststelling.of(decision, kind, id))
                        .orElse(null),
                decisions
                        .reserved(kind, id)
                        .map(decision -> Vaststelling.of(decision, kind, id))
                        .orElse(null),
                Author.Known.in(moment),
                moment);
    }

    /** The number of the newest revision when it is not the one in force. */
    @Nullable
    Integer open() {
        if (byRevision.isEmpty()) return null;
        int newest = byRevision.lastEntry().getKey();
        return adopting != null && adopting.revisie() >= newest ? null : newest;
    }

    List<Integer> numbers() {
        return List.copyOf(byRevision.sequencedKeySet());
    }

    Herziening herziening(int revision) {
        Fact fact = byRevision.get(revision);
        return new Herziening(
                revision,
                fact.origin().effective(),
                fact.recorded(),
                known.author(fact.origin()),
                fact.origin().reason(),
                moment.corrected(fact.id()));
    }
}
