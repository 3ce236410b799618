package nl.overeen.query.decisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.oogo.CommitmentLine;
import nl.overeen.query.oogo.Confirmation;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One decision with its whole trace: on which texts, who said what on which ground, who concluded it.
 *
 * @param feit         the fact of the conclusion, in the trail
 * @param afgerondDoor who concluded it
 * @param bespreking   what was said about it
 * @param teksten      what was decided on, the ambitions of an agenda edition included
 * @param afwezig      the asked parties noted absent
 * @param standpunten  every position ever taken on the item, in the order recorded
 * @param toezeggingen what was promised about it
 */
record TraceView(
        @JsonUnwrapped DecisionLine besluit,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        @Nullable Text bespreking,
        FactId feit,
        Author afgerondDoor,
        Instant vastgelegdOp,
        List<Besluittekst> teksten,
        List<Author.Partij> afwezig,
        List<Ingenomen> standpunten,
        @JsonUnwrapped Aftermath vervolg,
        List<CommitmentLine> toezeggingen) {

    /**
     * A text that was decided on.
     *
     * @param inAgenda whether it was adopted as part of an agenda edition
     * @param revisies how it came to be, up to the revision decided on
     * @param vorige   the revision that was in force before; absent when none was
     */
    record Besluittekst(
            TextKind soort,
            UUID id,
            int revisie,
            @Nullable Text titel,
            boolean inAgenda,
            List<Wording> revisies,
            @Nullable Eerder vorige) {}

    /** A revision: who wrote it, when and why. */
    record Wording(
            int revisie,
            Day geldtOp,
            Instant vastgelegdOp,
            Author door,
            @Nullable Text reden) {}

    /** The revision in force before. */
    record Eerder(int revisie, UUID besluit, String nummer) {}

    /**
     * A position.
     *
     * @param revisie        of the one text it was about
     * @param vervangen   a later position, or another text on the table, took its place before the conclusion
     * @param mandaat     on which an agreement rests
     * @param vertegenwoordiging on which another party's delegate spoke
     * @param bevestiging whether the party confirmed or contested what was recorded for it
     * @param grondGecorrigeerd the mandate or representation on which it rests was corrected or voided since
     * @param partijWasVertrokken it turned out that the party did not sit at the table on the day of the OOGO
     * @param vastgelegdDoor who recorded it: the speaker, or the secretaris for a speaker in the room
     */
    record Ingenomen(
            FactId feit,
            Author.Partij partij,
            Position standpunt,
            @Nullable Integer revisie,
            boolean vervangen,
            @Nullable Text toelichting,
            Author gedelegeerde,
            @Nullable Machtiging mandaat,
            @Nullable Machtiging vertegenwoordiging,
            @Nullable LocalDate bekrachtigenVoor,
            Author vastgelegdDoor,
            Instant vastgelegdOp,
            @Nullable Confirmation bevestiging,
            boolean grondGecorrigeerd,
            boolean partijWasVertrokken,
            boolean gecorrigeerd) {}

    static @Nullable TraceView fold(UUID id, Moment moment) {
        for (Decision decision : moment.decisions().inOrder())
            if (decision.concluded().decision().value().equals(id)) return of(decision, moment);
        return null;
    }

    private static TraceView of(Decision decision, Moment moment) {
        var known = Author.Known.in(moment);
        Fact conclusion = fact(decision.fact(), moment.recorded(decision.fact().stream()));
        var minutes = Minuted.of(decision, moment);
        var trace = new Trace(decision, known, moment);
        return new TraceView(
                DecisionLine.of(decision, moment),
                moment.day(),
                moment.known(),
                moment.planned(),
                minutes.discussion(),
                decision.fact(),
                known.author(conclusion.origin()),
                conclusion.recorded(),
                trace.texts(),
                minutes.absent().stream().map(known::partij).toList(),
                trace.positions(),
                Aftermath.of(decision, known, moment),
                CommitmentLine.of(moment, known).stream()
                        .filter(line ->
                                line.oogo().id().equals(decision.oogo().oogo().value())
                                        && Objects.equals(
                                                line.agendapunt(),
                                                decision.concluded().item()))
                        .toList());
    }

    private static Fact fact(FactId id, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
    }
}
