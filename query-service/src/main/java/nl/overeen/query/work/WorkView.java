package nl.overeen.query.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.document.Page;
import nl.overeen.query.evaluations.EvaluationLine;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What awaits parties of a region, all judged on the day asked for.
 *
 * @param partijen        whose work it is
 * @param heleTafel       it is that of the whole table
 * @param acties          open actions of the ambitions they lead
 * @param agendapunten    items of OOGOs not closed that await their position
 * @param bekrachtigingen reserved agreements that they can still ratify
 * @param bevestigingen   positions recorded for them that are neither confirmed nor contested
 * @param toezeggingen    open promises, made by them or to them
 * @param aflopend        mandates and representations that end within 60 days
 * @param concepten       their drafts
 * @param evaluaties      those whose follow-up is undecided: of ambitions they lead, of OOGOs and of the region
 */
record WorkView(
        UUID samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Author.Partij> partijen,
        boolean heleTafel,
        List<Werkactie> acties,
        List<Werkpunt> agendapunten,
        List<Werkbekrachtiging> bekrachtigingen,
        List<Werkbevestiging> bevestigingen,
        List<Werktoezegging> toezeggingen,
        List<Werkmachtiging> aflopend,
        List<Werkconcept> concepten,
        List<EvaluationLine> evaluaties) {

    /**
     * An open action.
     *
     * @param trekkers    of its ambition
     * @param voorgesteld nobody was assigned: these are the leads as proposed
     * @param vastgesteld its text is in force
     * @param voortgang   the latest report; absent while there is none
     * @param teLaat      the period of its planning has passed
     */
    record Werkactie(
            UUID ambitie,
            Text ambitietitel,
            UUID id,
            @Nullable String nummer,
            Text tekst,
            @Nullable Werkplanning planning,
            List<Author.Partij> trekkers,
            boolean voorgesteld,
            boolean vastgesteld,
            @Nullable Werkvoortgang voortgang,
            boolean teLaat) {}

    /** The planning as written, and its period as far as it could be read. */
    record Werkplanning(
            Text tekst, @Nullable Day van, @Nullable Day tot) {}

    /** How far an action had come, and when. */
    record Werkvoortgang(Progress stand, @Nullable Text toelichting, Day dag) {}

    /** @param partijen that have taken no position yet on the text now on the table */
    record Werkpunt(
            UUID oogo,
            String naam,
            LocalDate dag,
            int nummer,
            Text titel,
            ItemKind soort,
            List<Author.Partij> partijen) {}

    /** @param uiterlijk the last day for ratification */
    record Werkbekrachtiging(
            Author.Partij partij,
            UUID besluit,
            String nummer,
            UUID oogo,
            int agendapunt,
            Text titel,
            LocalDate uiterlijk) {}

    /** A position that the secretaris recorded. */
    record Werkbevestiging(
            FactId feit,
            Author.Partij partij,
            UUID oogo,
            String naam,
            int agendapunt,
            Text titel,
            Position standpunt) {}

    /**
     * A promise.
     *
     * @param aan     empty when to all
     * @param verslag the latest report on it
     */
    record Werktoezegging(
            UUID id,
            Author.Partij van,
            List<Author.Partij> aan,
            Text toezegging,
            UUID oogo,
            String naam,
            @Nullable Integer agendapunt,
            @Nullable LocalDate uiterlijk,
            boolean teLaat,
            @Nullable Text verslag) {}

    /**
     * A mandate or representation that is about to end.
     *
     * @param soort   mandaat or vertegenwoordiging
     * @param functie that holds the mandate
     * @param tot     its last day
     */
    record Werkmachtiging(
            String soort,
            UUID id,
            Author.Partij partij,
            Author.@Nullable Partij vertegenwoordiger,
            @Nullable Text functie,
            LocalDate tot) {}

    /** A draft that its party has not shared. */
    record Werkconcept(UUID ambitie, Text titel, int revisie, Author.Partij partij) {}

    /** @param asked the parties whose work it is; that of the whole table when empty */
    static @Nullable WorkView fold(CollaborationId id, Set<PartyId> asked, Moment moment) {
        var page = new Page(moment);
        var table = Members.periods(moment.facts(id)).sequencedKeySet();
        if (!table.containsAll(asked)) return null;
        var whose = new Whose(asked.isEmpty() ? Set.copyOf(table) : asked, asked.isEmpty());
        var actions = Actions.of(page, whose);
        var meetings = new Meetings(page, whose);
        return new WorkView(
                id.value(),
                moment.day(),
                moment.known(),
                moment.planned(),
                table.stream()
                        .filter(whose.parties()::contains)
                        .map(page.known()::partij)
                        .toList(),
                whose.all(),
                actions.open(),
                meetings.awaiting(),
                meetings.toRatify(),
                meetings.toConfirm(),
                meetings.promises(),
                new Endings(page, whose, id).soon(),
                actions.drafts(),
                EvaluationLine.all(moment, page.known()).stream()
                        .filter(line -> line.vervolg() == null
                                && actions.concerns(line.onderwerp().ambitie()))
                        .toList());
    }

    /** The parties whose work is asked for; with all of them, nothing is left out. */
    record Whose(Set<PartyId> parties, boolean all) {
        boolean is(PartyId party) {
            return all || parties.contains(party);
        }

        boolean isOneOf(List<PartyId> others) {
            return all || others.stream().anyMatch(parties::contains);
        }
    }
}
