package nl.overeen.query.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.decisions.TraceView.Besluittekst;
import nl.overeen.query.decisions.TraceView.Eerder;
import nl.overeen.query.decisions.TraceView.Ingenomen;
import nl.overeen.query.decisions.TraceView.Wording;
import nl.overeen.query.oogo.Confirmation;
import nl.overeen.query.oogo.Hindsight;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Gathers what stands behind one decision. */
record Trace(Decision decision, Author.Known known, Moment moment) {

    List<Besluittekst> texts() {
        return decision.texts().stream().map(this::text).toList();
    }

    List<Ingenomen> positions() {
        var standing = new HashMap<PartyId, Fact>();
        var taken = new ArrayList<Fact>();
        for (Fact fact : moment.recorded(decision.fact().stream())) {
            if (fact.event() instanceof ItemRetabled retabled
                    && retabled.item() == decision.concluded().item()) standing.clear();
            if (fact.event() instanceof PositionTaken position
                    && position.item() == decision.concluded().item()) {
                taken.add(fact);
                standing.put(position.party(), fact);
            }
        }
        var confirmed = Confirmation.in(moment.facts(), known);
        return taken.stream()
                .map(fact -> position(
                        fact, (PositionTaken) fact.event(), !standing.containsValue(fact), confirmed.get(fact.id())))
                .toList();
    }

    private Ingenomen position(Fact fact, PositionTaken taken, boolean replaced, @Nullable Confirmation confirmation) {
        var party = moment.recorded(taken.party());
        @Nullable Machtiging represented = Machtiging.representation(party, taken.representation(), known);
        Author.@Nullable Partij through = represented == null ? null : represented.door();
        return new Ingenomen(
                fact.id(),
                known.partij(taken.party()),
                taken.position(),
                taken.texts().size() == 1 ? taken.texts().getFirst().revision() : null,
                replaced,
                taken.explanation(),
                known.delegate(
                        through == null ? taken.party() : new PartyId(through.id()),
                        taken.function(),
                        taken.delegate()),
                Machtiging.mandate(party, taken.mandate()),
                represented,
                taken.ratifyBefore(),
                known.author(fact.origin()),
                fact.recorded(),
                confirmation,
                Hindsight.groundCorrected(fact, party),
                Hindsight.partyHadLeft(
                        taken, decision.oogo(), moment.recorded(decision.oogo().collaboration())),
                moment.corrected(fact.id()));
    }

    private Besluittekst text(PinnedText pinned) {
        var wordings = new LinkedHashMap<Integer, Wording>();
        @Nullable Text title = null;
        for (Fact fact : moment.recorded(pinned.id())) {
            @Nullable TextRevision made = TextRevision.madeBy(fact).orElse(null);
            if (made == null || !made.text().isSameText(pinned)) continue;
            int revision = made.text().revision();
            if (revision <= pinned.revision()) wordings.putIfAbsent(revision, wording(revision, fact));
            if (revision == pinned.revision()) title = made.title();
        }
        return new Besluittekst(
                pinned.kind(),
                pinned.id(),
                pinned.revision(),
                title,
                !decision.concluded().texts().contains(pinned),
                List.copyOf(wordings.values()),
                before(pinned));
    }

    private Wording wording(int revision, Fact fact) {
        return new Wording(
                revision,
                fact.origin().effective(),
                fact.recorded(),
                known.author(fact.origin()),
                fact.origin().reason());
    }

    /** What was in force when the OOGO met: an earlier decision that was ratified only later had not come to that yet. */
    private @Nullable Eerder before(PinnedText text) {
        UUID id = text.id();
        @Nullable Eerder before = null;
        for (Decision other : moment.decisions().about(text.kind(), id)) {
            if (other.fact().equals(decision.fact())) return before;
            if (other.adopts() && !other.inForceFrom().isAfter(decision.oogo().day()))
                before = new Eerder(
                        other.revision(text.kind(), id),
                        other.concluded().decision().value(),
                        other.concluded().number());
        }
        return before;
    }
}
