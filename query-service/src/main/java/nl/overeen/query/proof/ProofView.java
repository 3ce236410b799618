package nl.overeen.query.proof;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Reservation;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Text;
import nl.overeen.query.document.DocumentLine;
import nl.overeen.query.document.DocumentView;
import nl.overeen.query.document.DocumentView.Documentstap;
import nl.overeen.query.document.DocumentView.Documentversie;
import nl.overeen.query.document.Meeting;
import nl.overeen.query.document.Page;
import nl.overeen.query.document.Versions;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a consultation on one version of a document was held; whether the parties agreed makes it no less full.
 *
 * @param volledig   a consultation was held and nothing is missing for its proof
 * @param ontbreekt  what is missing whatever the OOGO; what one OOGO lacks stands there
 * @param verzonden  when and to whom the version was sent, by day
 * @param overleggen the items that were about exactly this version
 * @param gevolgd    what followed: OPR, college, raad, inspectie, by day
 */
record ProofView(
        @JsonUnwrapped DocumentLine document,
        Samenwerking samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        Documentversie bewezen,
        Plicht plicht,
        boolean volledig,
        List<Gebrek> ontbreekt,
        List<Documentstap> verzonden,
        List<Overleg> overleggen,
        List<Documentstap> gevolgd) {

    /**
     * The legal duty: consultation is held; agreement is its aim.
     *
     * @param wettelijk whether the law asks it of this kind of document
     */
    record Plicht(boolean wettelijk, boolean overlegGevoerd, boolean overeenstemming, String uitleg) {}

    /** Something that is missing for the proof, and for which parties. */
    record Gebrek(String code, String uitleg, List<Author.Partij> partijen) {}

    /**
     * One item of one OOGO about the version.
     *
     * @param gehouden    the meeting was opened and the item concluded, whatever the outcome, but not held over
     * @param standpunten every position taken on this version, in order
     */
    record Overleg(
            UUID oogo,
            String naam,
            LocalDate dag,
            @Nullable LocalTime tijd,
            String stand,
            Bijeenroeping bijeengeroepen,
            Termijn termijn,
            Bewijspunt agendapunt,
            boolean gehouden,
            List<Gevraagde> gevraagd,
            List<Bewijsstandpunt> standpunten,
            @Nullable Bewijsbesluit besluit,
            List<Gebrek> ontbreekt) {}

    /** When it was convened for its day. */
    record Bijeenroeping(LocalDate dag, Instant vastgelegdOp, Author door) {}

    /**
     * The convening term.
     *
     * @param procedure the version that holds for the OOGO; 0 before the first, when there is no term
     * @param dagen     how many days before its day it was to be convened
     * @param gegeven   how many days before its day it was
     */
    record Termijn(
            int procedure,
            @Nullable Integer dagen,
            long gegeven,
            @Nullable Boolean gehaald) {}

    /** @param opTafelSinds from which day this version was on the table */
    record Bewijspunt(int nummer, Text titel, ItemKind soort, String stand, LocalDate opTafelSinds) {}

    /** @param aanwezigheid aanwezig, vertegenwoordigd, afwezig or niet-vastgelegd */
    record Gevraagde(
            Author.Partij partij,
            PartyKind soort,
            String aanwezigheid,
            @Nullable Position standpunt,
            @Nullable NotBound nietGebonden) {}

    /**
     * A position on this version.
     *
     * @param vervangen  a later one took its place
     * @param bevestigd  true when confirmed, false when contested, absent when neither
     * @param uitgesproken spoken in the room and recorded by the secretaris
     */
    record Bewijsstandpunt(
            FactId feit,
            Author.Partij partij,
            Position standpunt,
            boolean vervangen,
            @Nullable Text toelichting,
            Author gedelegeerde,
            @Nullable Bewijsgrond grond,
            @Nullable Bekrachtiging bekrachtiging,
            boolean uitgesproken,
            @Nullable Boolean bevestigd,
            Author vastgelegdDoor,
            Instant vastgelegdOp,
            boolean gecorrigeerd) {}

    /**
     * On what a position rests.
     *
     * @param soort            mandaat or vertegenwoordiging
     * @param besluit          in which it was given
     * @param vertegenwoordiger the party whose delegate spoke
     */
    record Bewijsgrond(
            String soort,
            UUID id,
            boolean alles,
            LocalDate van,
            @Nullable LocalDate tot,
            Text besluit,
            LocalDate datum,
            @Nullable Text kenmerk,
            Author.@Nullable Partij vertegenwoordiger) {}

    /** What became of a reservation. */
    record Bekrachtiging(
            LocalDate uiterlijk,
            Reservation.State stand,
            @Nullable LocalDate dag) {}

    /** How the item ended. */
    record Bewijsbesluit(
            UUID id,
            String nummer,
            Outcome uitkomst,
            DecisionRule regel,
            List<Author.Partij> gebonden,
            @Nullable UUID aangehoudenNaar,
            Instant vastgelegdOp) {}

    /** @param asked the number of a version; the newest when absent */
    static @Nullable ProofView fold(UUID id, @Nullable Integer asked, Moment moment) {
        @Nullable Versions document = Versions.of(id, moment.facts());
        if (document == null) return null;
        int number = asked == null ? document.byNumber().lastKey() : asked;
        if (!document.byNumber().containsKey(number)) return null;
        var page = new Page(moment);
        var meetings = Meeting.in(moment.facts());
        var version = DocumentView.version(number, document, page, meetings);
        var proof = new Proof(page, document, number);
        var held = meetings.stream()
                .flatMap(meeting -> meeting.about(document.pin(number)).stream().map(item -> proof.of(meeting, item)))
                .toList();
        var missing = Lacking.of(version, held);
        return new ProofView(
                DocumentLine.of(document, page),
                Samenwerking.of(page.moment()).orElseThrow(),
                moment.day(),
                moment.known(),
                moment.planned(),
                version,
                Duty.of(document.document().kind(), held),
                missing.isEmpty()
                        && held.stream()
                                .anyMatch(
                                        one -> one.gehouden() && one.ontbreekt().isEmpty()),
                missing,
                version.stappen().stream()
                        .filter(step -> step.stap() == StepKind.SENT)
                        .toList(),
                held,
                version.stappen().stream()
                        .filter(step -> step.stap() != StepKind.SENT)
                        .toList());
    }
}
