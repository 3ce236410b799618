package nl.overeen.query.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.document.DocumentView.Documentversie;
import nl.overeen.query.document.Meeting;
import nl.overeen.query.document.Versions;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.proof.ProofView.Bewijsstandpunt;
import nl.overeen.query.proof.ProofView.Gebrek;
import nl.overeen.query.proof.ProofView.Gevraagde;
import nl.overeen.query.proof.ProofView.Overleg;
import nl.overeen.query.proof.ProofView.Termijn;

/** What is missing for the proof that one item of an OOGO was a consultation on one version, said plainly. */
record Lacking(Versions document, int number, Meeting meeting, Meeting.Item item) {

    /** What is missing whatever the OOGO. */
    static List<Gebrek> of(Documentversie version, List<Overleg> meetings) {
        var missing = new ArrayList<Gebrek>();
        if (version.sha256() == null)
            missing.add(missing("hash-ontbreekt", "Van deze versie is geen SHA-256 vastgelegd."));
        if (meetings.isEmpty())
            missing.add(missing("overleg-ontbreekt", "Geen agendapunt van een OOGO gaat over deze versie."));
        return List.copyOf(missing);
    }

    private static Gebrek missing(String code, String words) {
        return new Gebrek(code, words, List.of());
    }

    List<Gebrek> of(boolean held, Termijn term, List<Gevraagde> asked, List<Bewijsstandpunt> positions) {
        var missing = new ArrayList<Gebrek>();
        if (!held) missing.add(missing("overleg-niet-gehouden", notHeld()));
        sending(asked).ifPresent(missing::add);
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

    private String notHeld() {
        if (meeting.stand().equals("afgelast")) return "Dit OOGO is afgelast.";
        if (item.conclusion() != null) return "Dit agendapunt is aangehouden naar een ander OOGO.";
        if (item.withdrawn()) return "Dit agendapunt is ingetrokken.";
        return meeting.stand().equals("gepland")
                ? "Dit OOGO is nog niet gehouden."
                : "Dit agendapunt is nog niet afgerond.";
    }

    /** Sending counts before the day of the OOGO; words for who is no party may mean anyone. */
    private Optional<Gebrek> sending(List<Gevraagde> asked) {
        var sent = document.stepsOf(number).stream()
                .filter(fact -> ((StepRecorded) fact.event()).kind() == StepKind.SENT)
                .filter(fact -> effective(fact).isBefore(meeting.convened().day()))
                .map(fact -> (StepRecorded) fact.event())
                .toList();
        if (sent.isEmpty())
            return Optional.of(missing(
                    "verzending-ontbreekt",
                    "Er is niet vastgelegd dat deze versie voor de dag van het OOGO is verstuurd."));
        if (sent.stream().anyMatch(step -> step.to() != null)) return Optional.empty();
        var reached = sent.stream()
                .flatMap(step -> step.parties().stream())
                .map(PartyId::value)
                .toList();
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

    private static LocalDate effective(Fact fact) {
        return fact.origin().effective().lastDay();
    }
}
