package nl.overeen.query.decisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.ItemOrder;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.oogo.CommitmentLine;
import nl.overeen.query.oogo.OogoLine;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The besluitenlijst of one OOGO, as it is printed.
 *
 * @param afwezig      the asked parties noted absent
 * @param besluiten    in the order in which the items were taken
 * @param toezeggingen what was promised, whatever the item
 */
record DecisionListView(
        OogoLine oogo,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Author.Partij> afwezig,
        List<Lijstbesluit> besluiten,
        List<CommitmentLine> toezeggingen) {

    /** A decision with what was decided on, what was said, and who said it. */
    record Lijstbesluit(
            int agendapunt,
            @JsonUnwrapped DecisionLine besluit,
            List<Lijsttekst> teksten,
            @Nullable Text bespreking,
            List<Lijststandpunt> standpunten) {}

    /** A text that was decided on. */
    record Lijsttekst(
            TextKind soort, UUID id, int revisie, @Nullable Text titel) {}

    /** What an asked party said in the end; nothing when it took no position. */
    record Lijststandpunt(
            Author.Partij partij,
            @Nullable Position standpunt,
            @Nullable Text toelichting) {}

    static @Nullable DecisionListView fold(UUID oogo, Moment moment) {
        var facts = moment.facts(oogo);
        @Nullable OogoLine line = facts.isEmpty() ? null : line(oogo, moment);
        if (line == null) return null;
        var known = Author.Known.in(moment);
        var decisions = moment.decisions().inOrder().stream()
                .filter(decision -> decision.oogo().oogo().value().equals(oogo))
                .sorted(Comparator.comparing(decision -> decision.concluded().item(), ItemOrder.in(facts)))
                .toList();
        return new DecisionListView(
                line,
                moment.day(),
                moment.known(),
                moment.planned(),
                Minuted.absent(facts).stream().map(known::partij).toList(),
                decisions.stream()
                        .map(decision -> of(decision, facts, known, moment))
                        .toList(),
                CommitmentLine.of(moment, known).stream()
                        .filter(promised -> promised.oogo().id().equals(oogo))
                        .toList());
    }

    private static Lijstbesluit of(Decision decision, List<Fact> facts, Author.Known known, Moment moment) {
        return new Lijstbesluit(
                decision.concluded().item(),
                DecisionLine.of(decision, moment),
                decision.texts().stream().map(text -> text(text, moment)).toList(),
                Minuted.of(decision, moment).discussion(),
                decision.concluded().standings().stream()
                        .map(standing -> new Lijststandpunt(
                                known.partij(standing.party()),
                                standing.position(),
                                standing.position() == null
                                        ? null
                                        : last(decision.concluded().item(), standing.party(), facts)))
                        .toList());
    }

    private static @Nullable Text last(int item, PartyId party, List<Fact> facts) {
        @Nullable Text last = null;
        for (Fact fact : facts)
            if (fact.event() instanceof PositionTaken taken
                    && taken.item() == item
                    && taken.party().equals(party)) last = taken.explanation();
        return last;
    }

    private static Lijsttekst text(PinnedText text, Moment moment) {
        return new Lijsttekst(
                text.kind(), text.id(), text.revision(), TextRevision.title(text, moment.recorded(text.id())));
    }

    private static @Nullable OogoLine line(UUID oogo, Moment moment) {
        for (OogoLine line : OogoLine.on(moment)) if (line.id().equals(oogo)) return line;
        return null;
    }
}
