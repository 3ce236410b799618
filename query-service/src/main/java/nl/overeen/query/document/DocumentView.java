package nl.overeen.query.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One document with its versions, the steps each went through and the items that were about it.
 *
 * @param versies oldest first
 */
public record DocumentView(
        @JsonUnwrapped DocumentLine regel,
        Samenwerking samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Documentversie> versies) {

    /**
     * One version; what its number names never changes.
     *
     * @param aanduiding   as the document calls it
     * @param datum        of the version itself
     * @param geldtOp      from which day it is there
     * @param gecorrigeerd a later fact corrects it
     * @param stappen      by day
     * @param agendapunten the items that are about exactly this version
     */
    public record Documentversie(
            int nummer,
            Text titel,
            Text aanduiding,
            Day datum,
            @Nullable String sha256,
            Text vindplaats,
            Day geldtOp,
            Instant vastgelegdOp,
            Author door,
            @Nullable Text reden,
            boolean gecorrigeerd,
            List<Documentstap> stappen,
            List<Documentpunt> agendapunten) {}

    /** @param aan to whom it was sent, or who took the step, where that is no party */
    public record Documentstap(
            FactId feit,
            StepKind stap,
            Day geldtOp,
            List<Author.Partij> partijen,
            @Nullable Text aan,
            @Nullable Text uitkomst,
            Author door,
            Instant vastgelegdOp) {}

    /** An item about a version, and how it ended. */
    public record Documentpunt(
            UUID oogo,
            String naam,
            LocalDate dag,
            int nummer,
            Text titel,
            ItemKind soort,
            String stand,
            @Nullable Outcome uitkomst,
            @Nullable UUID besluit,
            @Nullable String besluitnummer) {}

    static @Nullable DocumentView fold(UUID id, Moment moment) {
        @Nullable Versions document = Versions.of(id, moment.facts());
        if (document == null) return null;
        var page = new Page(moment);
        var meetings = Meeting.in(moment.facts());
        return new DocumentView(
                DocumentLine.of(document, page),
                Samenwerking.of(page.moment()).orElseThrow(),
                moment.day(),
                moment.known(),
                moment.planned(),
                document.byNumber().keySet().stream()
                        .map(number -> version(number, document, page, meetings))
                        .toList());
    }

    /** One version as people read it. */
    public static Documentversie version(int number, Versions document, Page page, List<Meeting> meetings) {
        Fact fact = document.byNumber().get(number);
        DocumentVersion version = document.version(number).version();
        return new Documentversie(
                number,
                version.title(),
                version.label(),
                version.date(),
                version.sha256(),
                version.place(),
                fact.origin().effective(),
                fact.recorded(),
                page.known().author(fact.origin()),
                fact.origin().reason(),
                page.moment().corrected(fact.id()),
                page.steps(document.stepsOf(number)),
                meetings.stream()
                        .flatMap(meeting ->
                                meeting.about(document.pin(number)).stream().map(item -> item(meeting, item)))
                        .toList());
    }

    private static Documentpunt item(Meeting meeting, Meeting.Item item) {
        @Nullable ItemConcluded concluded = item.concluded();
        return new Documentpunt(
                meeting.convened().oogo().value(),
                meeting.convened().name(),
                meeting.convened().day(),
                item.tabled().item(),
                item.tabled().title(),
                item.tabled().kind(),
                item.stand(),
                concluded == null ? null : concluded.outcome(),
                concluded == null ? null : concluded.decision().value(),
                concluded == null ? null : concluded.number());
    }
}
