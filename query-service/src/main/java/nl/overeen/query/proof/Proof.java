package nl.overeen.query.proof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.time.Fact;
import nl.overeen.query.document.Meeting;
import nl.overeen.query.document.Page;
import nl.overeen.query.document.Versions;
import nl.overeen.query.proof.ProofView.Bewijsbesluit;
import nl.overeen.query.proof.ProofView.Bewijspunt;
import nl.overeen.query.proof.ProofView.Bijeenroeping;
import nl.overeen.query.proof.ProofView.Gevraagde;
import nl.overeen.query.proof.ProofView.Overleg;
import nl.overeen.query.proof.ProofView.Termijn;
import org.jspecify.annotations.Nullable;

/** Gathers what proves that one version was consulted on in an OOGO. */
record Proof(Page page, Versions document, int number) {

    Overleg of(Meeting meeting, Meeting.Item item) {
        Convened convened = meeting.convened();
        @Nullable ItemConcluded concluded = item.concluded();
        @Nullable Procedure procedure = page.procedure(meeting);
        var taken = item.positions().stream()
                .filter(fact -> taken(fact).texts().contains(document.pin(number)))
                .toList();
        @Nullable Decision decision = concluded == null ? null : decision(concluded);
        var positions = new Positions(page, meeting, decision);
        var standpunten = taken.stream()
                .map(fact -> positions.of(fact, !item.standing().containsValue(fact)))
                .toList();
        var asked = asked(meeting, concluded, item.standing());
        var term = term(meeting, procedure);
        boolean held = concluded != null && concluded.outcome() != Outcome.HELD_OVER;
        return new Overleg(
                convened.oogo().value(),
                convened.name(),
                convened.day(),
                convened.time(),
                meeting.stand(),
                new Bijeenroeping(
                        effective(meeting.convening()),
                        meeting.convening().recorded(),
                        page.known().author(meeting.convening().origin())),
                term,
                new Bewijspunt(
                        item.tabled().item(),
                        item.tabled().title(),
                        item.tabled().kind(),
                        item.stand(),
                        effective(item.tabling())),
                held,
                asked,
                standpunten,
                decision == null ? null : besluit(decision, Objects.requireNonNull(item.conclusion())),
                new Lacking(document, number, meeting, item).of(held, term, asked, standpunten));
    }

    /** As concluded; before that, who sits at the table on the day and is of a kind that is asked. */
    private List<Gevraagde> asked(Meeting meeting, @Nullable ItemConcluded concluded, Map<PartyId, Fact> standing) {
        var standings = new LinkedHashMap<PartyId, Standing>();
        if (concluded != null) concluded.standings().forEach(one -> standings.put(one.party(), one));
        var parties = concluded == null ? page.asked(meeting) : List.copyOf(standings.keySet());
        return Stream.concat(parties.stream(), standing.keySet().stream())
                .distinct()
                .map(party -> asked(party, meeting, standing.get(party), standings.get(party)))
                .toList();
    }

    private Gevraagde asked(PartyId party, Meeting meeting, @Nullable Fact position, @Nullable Standing concluded) {
        return new Gevraagde(
                page.known().partij(party),
                page.kind(party),
                attendance(party, meeting, position, concluded),
                position == null ? null : taken(position).position(),
                concluded == null ? null : concluded.notBound());
    }

    /** Who spoke for itself was there, whatever else was noted. */
    private static String attendance(
            PartyId party, Meeting meeting, @Nullable Fact position, @Nullable Standing concluded) {
        if (position != null) return taken(position).representation() == null ? "aanwezig" : "vertegenwoordigd";
        if (concluded != null && concluded.notBound() == NotBound.ABSENT) return "afwezig";
        @Nullable List<PartyId> absent = meeting.absent();
        if (absent == null) return "niet-vastgelegd";
        return absent.contains(party) ? "afwezig" : "aanwezig";
    }

    private Termijn term(Meeting meeting, @Nullable Procedure procedure) {
        long given = ChronoUnit.DAYS.between(
                effective(meeting.convening()), meeting.convened().day());
        @Nullable Integer days = procedure == null ? null : procedure.conveningDays();
        return new Termijn(meeting.convened().procedure(), days, given, days == null ? null : given >= days);
    }

    private @Nullable Decision decision(ItemConcluded concluded) {
        for (Decision decision : page.moment().decisions().inOrder())
            if (decision.concluded().decision().equals(concluded.decision())) return decision;
        return null;
    }

    private Bewijsbesluit besluit(Decision decision, Fact conclusion) {
        ItemConcluded concluded = decision.concluded();
        return new Bewijsbesluit(
                concluded.decision().value(),
                concluded.number(),
                concluded.outcome(),
                concluded.rule(),
                decision.bound().keySet().stream().map(page.known()::partij).toList(),
                concluded.heldTo() == null ? null : concluded.heldTo().value(),
                conclusion.recorded());
    }

    private static PositionTaken taken(Fact fact) {
        return (PositionTaken) fact.event();
    }

    private static LocalDate effective(Fact fact) {
        return fact.origin().effective().lastDay();
    }
}
