package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.content;
import static nl.overeen.command.oogo.Table.pin;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Which texts an item can pin. */
class PinsTest {
    private static final Period PERIOD = new Period(java.time.LocalDate.of(2016, 1, 1), null);
    private final Table table = new Table();
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    private final Acting proposer = table.delegate(table.po);

    @Test
    void aRevisionOfOnOrBeforeTheDayOfTheOogoCanBePinned() {
        proposed(table.collaboration, false);
        table.given.elsewhere(ambition, proposer.on("2016-04-06"), new Amended(2, content()));
        accepted(pin(ambition, 1));
        accepted(pin(ambition, 2));
    }

    @Test
    void aRevisionOfAfterTheDayOfTheOogoCannot() {
        proposed(table.collaboration, false);
        table.given.elsewhere(ambition, proposer.on("2016-04-07"), new Amended(2, content()));
        unknown(pin(ambition, 2));
        accepted(pin(ambition, 1));
    }

    @Test
    void aRevisionOrTextThatIsNotThereCannot() {
        proposed(table.collaboration, false);
        unknown(pin(ambition, 2));
        unknown(pin(new AmbitionId(UUID.randomUUID()), 1));
        unknown(new PinnedText(TextKind.DOCUMENT, ambition.value(), 1));
    }

    @Test
    void aDraftCannotBePinnedUntilItIsShared() {
        proposed(table.collaboration, true);
        table.given.elsewhere(ambition, proposer.on("2016-02-02"), new Amended(2, content()));
        unknown(pin(ambition, 1));
        unknown(pin(ambition, 2));
        table.given.elsewhere(ambition, proposer.on("2016-03-01"), shared(table.collaboration, 2));
        unknown(pin(ambition, 1));
        accepted(pin(ambition, 2));
        table.given.elsewhere(ambition, proposer.on("2016-04-01"), new Amended(3, content()));
        accepted(pin(ambition, 3));
    }

    @Test
    void aDraftSharedAfterTheDayOfTheOogoCannotBePinned() {
        proposed(table.collaboration, true);
        table.given.elsewhere(ambition, proposer.on("2016-04-07"), shared(table.collaboration, 1));
        unknown(pin(ambition, 1));
    }

    @Test
    void aTextOfAnotherCollaborationCannotBePinned() {
        proposed(new CollaborationId(UUID.randomUUID()), false);
        unknown(pin(ambition, 1));
    }

    @Test
    void aSharedDraftOfAnotherCollaborationCannotBePinned() {
        var elsewhere = new CollaborationId(UUID.randomUUID());
        proposed(elsewhere, true);
        table.given.elsewhere(ambition, proposer.on("2016-03-01"), shared(elsewhere, 1));
        unknown(pin(ambition, 1));
        table.given.elsewhere(ambition, proposer.on("2016-03-02"), new Amended(2, content()));
        unknown(pin(ambition, 2));
    }

    @Test
    void everyKindOfTextOfThisCollaborationCanBePinned() {
        var edition = new Edition(Table.text(), PERIOD, List.of(), List.of(), null, null);
        var agenda = new AgendaId(UUID.randomUUID());
        table.given.elsewhere(
                agenda, proposer.on("2016-02-01"), new EditionOpened(agenda, table.collaboration, edition));
        table.given.elsewhere(agenda, proposer.on("2016-04-07"), new AmbitionsOrdered(2, edition));
        accepted(new PinnedText(TextKind.AGENDA, agenda.value(), 1));
        unknown(new PinnedText(TextKind.AGENDA, agenda.value(), 2));
        UUID region = table.collaboration.value();
        var vision = new Vision(Table.text(), null, null, null);
        table.given.elsewhere(table.collaboration, proposer.on("2016-04-06"), new VisionFormulated(1, vision));
        table.given.elsewhere(table.collaboration, proposer.on("2016-04-06"), new PrinciplesDrafted(1, List.of()));
        accepted(new PinnedText(TextKind.VISION, region, 1), new PinnedText(TextKind.PRINCIPLES, region, 1));
        unknown(new PinnedText(TextKind.VISION, region, 2));
        UUID plan = document(table.collaboration, DocumentKind.SUPPORT_PLAN);
        UUID agreement = document(table.collaboration, DocumentKind.AGREEMENT);
        accepted(new PinnedText(TextKind.DOCUMENT, plan, 1), new PinnedText(TextKind.AGREEMENT, agreement, 1));
        unknown(new PinnedText(TextKind.AGREEMENT, plan, 1));
        unknown(new PinnedText(TextKind.AMBITION, plan, 1));
    }

    @Test
    void aTextOfAnyKindOfAnotherCollaborationCannotBePinned() {
        var elsewhere = new CollaborationId(UUID.randomUUID());
        var edition = new Edition(Table.text(), PERIOD, List.of(), List.of(), null, null);
        var agenda = new AgendaId(UUID.randomUUID());
        table.given.elsewhere(agenda, proposer.on("2016-02-01"), new EditionOpened(agenda, elsewhere, edition));
        unknown(new PinnedText(TextKind.AGENDA, agenda.value(), 1));
        unknown(new PinnedText(TextKind.DOCUMENT, document(elsewhere, DocumentKind.OTHER), 1));
        table.given.elsewhere(elsewhere, proposer.on("2016-02-01"), new Founded(elsewhere, "Elders"));
        table.given.elsewhere(elsewhere, proposer.on("2016-02-01"), new PrinciplesDrafted(1, List.of()));
        unknown(new PinnedText(TextKind.PRINCIPLES, elsewhere.value(), 1));
    }

    @Test
    void anItemPinsATextOnceAndInOneRevision() {
        proposed(table.collaboration, false);
        table.given.elsewhere(ambition, proposer.on("2016-04-01"), new Amended(2, content()));
        expectRejection(tabled(pin(ambition, 1), pin(ambition, 1)), "agendapunt.tekst-dubbel");
        expectRejection(tabled(pin(ambition, 1), pin(ambition, 2)), "agendapunt.tekst-dubbel");
        accepted(table.text, pin(ambition, 2));
    }

    private UUID document(CollaborationId where, DocumentKind kind) {
        var id = new DocumentId(UUID.randomUUID());
        var version = new DocumentVersion(Table.text(), Table.text(), new Day("2016"), null, Table.text());
        table.given.elsewhere(
                id, proposer.on("2016-02-01"), new DocumentEvent.Registered(id, where, null, kind, version));
        return id.value();
    }

    private void proposed(CollaborationId collaboration, boolean draft) {
        table.given.elsewhere(
                ambition,
                proposer.on("2016-02-01"),
                new Proposed(ambition, collaboration, table.po.party(), draft, content()));
    }

    private DraftShared shared(CollaborationId collaboration, int revision) {
        return new DraftShared(ambition, collaboration, table.po.party(), revision, content());
    }

    private void accepted(PinnedText... texts) {
        tabled(texts).expectEvents(Table.tabled(1, ItemKind.ADOPT, texts));
    }

    private void unknown(PinnedText text) {
        expectRejection(tabled(text), "agendapunt.tekst-onbekend");
    }

    private ResultValidator<Oogo> tabled(PinnedText... texts) {
        return table.when(
                table.history(),
                new TableItem(table.oogo, 1, ItemKind.ADOPT, Table.TITLE, null, List.of(texts)),
                table.secretary);
    }
}
