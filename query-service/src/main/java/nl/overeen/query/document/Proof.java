package nl.overeen.query.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.query.document.ProofView.Bewijsbesluit;
import nl.overeen.query.document.ProofView.Bewijspunt;
import nl.overeen.query.document.ProofView.Bewijsstandpunt;
import nl.overeen.query.document.ProofView.Bijeenroeping;
import nl.overeen.query.document.ProofView.Gebrek;
import nl.overeen.query.document.ProofView.Gevraagde;
import nl.overeen.query.document.ProofView.Overleg;
import nl.overeen.query.document.ProofView.Termijn;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/** Gathers what proves that one version was consulted on in an OOGO, and says what is missing. */
record Proof(Page page, Versions document, int number) {

    Overleg of(Meeting meeting, Meeting.Item item) {
        Convened convened = meeting.convened;
        @Nullable ItemConcluded concluded = item.concluded();
        @Nullable Procedure procedure = procedure(convened.procedure());
        var taken = item.positions.stream()
                .filter(fact -> taken(fact).texts().contains(document.pin(number)))
                .toList();
        var standing = new HashMap<PartyId, Fact>();
        taken.forEach(fact -> standing.put(taken(fact).party(), fact));
        @Nullable Decision decision = concluded == null ? null : decision(concluded);
        var positions = new Positions(page, meeting, decision);
        var standpunten = taken.stream()
                .map(fact -> positions.of(fact, !standing.containsValue(fact)))
                .toList();
        var asked = asked(meeting, concluded, procedure, standing);
        var term = term(meeting, procedure);
        boolean held = concluded != null && concluded.outcome() != Outcome.HELD_OVER;
        return new Overleg(
                convened.oogo().value(),
                convened.name(),
                convened.day(),
                convened.time(),
                meeting.stand,
                new Bijeenroeping(
                        effective(meeting.convening),
                        meeting.convening.recorded(),
                        page.known().author(meeting.convening.origin())),
                term,
                new Bewijspunt(
                        item.tabled.item(),
                        item.tabled.title(),
                        item.tabled.kind(),
                        item.stand(),
                        effective(item.tabling)),
                held,
                asked,
                standpunten,
                decision == null ? null : besluit(decision, Objects.requireNonNull(item.conclusion)),
                lacking(meeting, item, held, term, asked, standpunten));
    }

    static Gebrek missing(String code, String words) {
        return new Gebrek(code, words, List.of());
    }

    private List<Gebrek> lacking(
            Meeting meeting,
            Meeting.Item item,
            boolean held,
            Termijn term,
            List<Gevraagde> asked,
            List<Bewijsstandpunt> positions) {
        var missing = new ArrayList<Gebrek>();
        if (!held) missing.add(missing("overleg-niet-gehouden", notHeld(meeting, item)));
        sending(meeting, asked).ifPresent(missing::add);
        if (Boolean.FALSE.equals(term.gehaald()))
            missing.add(missing(
                    "termijn-niet-gehaald",
                    "Het OOGO is " + term.gegeven() + " dagen van tevoren bijeengeroepen; de procedure vraagt er "
                            + term.dagen() + "."));
        add(
                missing,
                "aanwezigheid-niet-vastgelegd",
                "Van deze partijen is niet vastgelegd of zij aanwezig waren.",
                asked.stream()
                        .filter(one -> one.aanwezigheid().equals("niet-vastgelegd"))
                        .map(Gevraagde::partij)
                        .toList());
        add(
                missing,
                "standpunt-betwist",
                "Deze partijen betwisten het standpunt dat voor hen is vastgelegd.",
                positions.stream()
                        .filter(one -> !one.vervangen() && Boolean.FALSE.equals(one.bevestigd()))
                        .map(Bewijsstandpunt::partij)
                        .toList());
        return List.copyOf(missing);
    }

    private static void add(List<Gebrek> missing, String code, String words, List<Author.Partij> parties) {
        if (!parties.isEmpty()) missing.add(new Gebrek(code, words, parties));
    }

    private static String notHeld(Meeting meeting, Meeting.Item item) {
        if (meeting.stand.equals("afgelast")) return "Dit OOGO is afgelast.";
        if (item.conclusion != null) return "Dit agendapunt is aangehouden naar een ander OOGO.";
        if (item.withdrawn) return "Dit agendapunt is ingetrokken.";
        return meeting.stand.equals("gepland")
                ? "Dit OOGO is nog niet gehouden."
                : "Dit agendapunt is nog niet afgerond.";
    }

    /** Sending counts before the day of the OOGO; words for who is no party may mean anyone. */
    private Optional<Gebrek> sending(Meeting meeting, List<Gevraagde> asked) {
        var sent = document.stepsOf(number).stream()
                .filter(fact -> ((StepRecorded) fact.event()).kind() == StepKind.SENT)
                .filter(fact -> effective(fact).isBefore(meeting.convened.day()))
                .map(fact -> (StepRecorded) fact.event())
                .toList();
        if (sent.isEmpty())
            return Optional.of(missing(
                    "verzending-ontbreekt",
                    "Er is niet vastgelegd dat deze versie voor de dag van het OOGO is verstuurd."));
        if (sent.stream().anyMatch(step -> step.to() != null)) return Optional.empty();
        var reached =
                sent.stream().flatMap(step -> step.parties().stream()).map(PartyId::value).toList();
        var owner = document.document().owner();
        var forgotten = asked.stream()
                .map(Gevraagde::partij)
                .filter(party -> !reached.contains(party.id()))
                .filter(party -> owner == null || !owner.value().equals(party.id()))
                .toList();
        return forgotten.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gebrek(
                        "niet-aan-elke-partij-verzonden",
                        "Er is niet vastgelegd dat deze versie voor het OOGO naar deze partijen is verstuurd.",
                        forgotten));
    }

    /** As concluded; before that, who sits at the table on the day and is of a kind that is asked. */
    private List<Gevraagde> asked(
            Meeting meeting,
            @Nullable ItemConcluded concluded,
            @Nullable Procedure procedure,
            Map<PartyId, Fact> standing) {
        Map<PartyId, Standing> concludedOf = new HashMap<>();
        if (concluded != null) concluded.standings().forEach(one -> concludedOf.put(one.party(), one));
        Stream<PartyId> parties = concluded != null
                ? concluded.standings().stream().map(Standing::party)
                : Members.on(page.stream(meeting.convened.collaboration().toString()), meeting.convened.day()).stream()
                        .filter(party -> isAsked(kind(party), procedure));
        return Stream.concat(parties, standing.keySet().stream())
                .distinct()
                .map(party -> asked(party, meeting, standing.get(party), concludedOf.get(party)))
                .toList();
    }

    private Gevraagde asked(
            PartyId party, Meeting meeting, @Nullable Fact position, @Nullable Standing concluded) {
        return new Gevraagde(
                page.known().partij(party),
                kind(party),
                attendance(party, meeting, position, concluded),
                position == null ? null : taken(position).position(),
                concluded == null ? null : concluded.notBound());
    }

    /** Who spoke for itself was there, whatever else was noted. */
    private static String attendance(
            PartyId party, Meeting meeting, @Nullable Fact position, @Nullable Standing concluded) {
        if (position != null) return taken(position).representation() == null ? "aanwezig" : "vertegenwoordigd";
        if (concluded != null && concluded.notBound() == NotBound.ABSENT) return "afwezig";
        @Nullable List<PartyId> absent = meeting.absent;
        if (absent == null) return "niet-vastgelegd";
        return absent.contains(party) ? "afwezig" : "aanwezig";
    }

    private static boolean isAsked(PartyKind kind, @Nullable Procedure procedure) {
        return procedure == null ? kind.holdsPosition() : procedure.asked().contains(kind);
    }

    private PartyKind kind(PartyId party) {
        return Objects.requireNonNull(page.known().parties().get(party)).kind();
    }

    private Termijn term(Meeting meeting, @Nullable Procedure procedure) {
        long given = ChronoUnit.DAYS.between(effective(meeting.convening), meeting.convened.day());
        @Nullable Integer days = procedure == null ? null : procedure.conveningDays();
        return new Termijn(meeting.convened.procedure(), days, given, days == null ? null : given >= days);
    }

    private @Nullable Procedure procedure(int version) {
        @Nullable Procedure procedure = null;
        for (Fact fact : page.moment().facts())
            if (fact.event() instanceof ProcedureLaidDown laid && laid.version() == version)
                procedure = laid.procedure();
        return procedure;
    }

    private @Nullable Decision decision(ItemConcluded concluded) {
        for (Decision decision : page.decisions().inOrder())
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
