package nl.overeen.command.document;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.document.DocumentCommand.RecordStep;
import nl.overeen.command.document.DocumentCommand.RedactTexts;
import nl.overeen.command.document.DocumentCommand.RegisterDocument;
import nl.overeen.command.document.DocumentCommand.RegisterVersion;
import nl.overeen.command.document.DocumentCommand.VoidFact;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.document.DocumentEvent.Registered;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.DocumentEvent.VersionRegistered;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId own = new PartyId(UUID.randomUUID());
    private final PartyId neighbour = new PartyId(UUID.randomUUID());
    private final DocumentVersion one = version();
    private final DocumentVersion two = version();

    private final Given given = new Given();
    private final Acting member = given.as(Role.MEMBER).forParty(own).on("2016-03-01");
    private final Acting other = given.as(Role.DELEGATE).forParty(neighbour).on("2016-03-01");
    private final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(region).on("2016-03-01");

    DocumentTest() {
        given.elsewhere(region, secretary.on("2016-01-01"), new Founded(region, "Regio"), new PartyAdmitted(neighbour));
    }

    @Test
    void aDocumentBelongsToThePartyThatRegistersItOrToTheCollaboration() {
        when(List.of(), register(one), member)
                .expectEvents(new Registered(document, region, own, DocumentKind.SUPPORT_PLAN, one))
                .expectResultMessagePayload(1L);
        when(List.of(), register(one), secretary)
                .expectEvents(new Registered(document, region, null, DocumentKind.SUPPORT_PLAN, one));
    }

    @Test
    void aDocumentIsRegisteredOnce() {
        rejected(registered(own), register(two), member, "document.bestaat-al");
    }

    @Test
    void theOwnerOrTheSecretaryAddsTheNextVersion() {
        for (Acting acting : List.of(member, secretary))
            when(registered(own), new RegisterVersion(document, two), acting)
                    .expectEvents(new VersionRegistered(2, DocumentKind.SUPPORT_PLAN, two))
                    .expectResultMessagePayload(2L);
        var twice = registered(own, member.facts(new VersionRegistered(2, DocumentKind.SUPPORT_PLAN, two)));
        when(twice, new RegisterVersion(document, one), member)
                .expectEvents(new VersionRegistered(3, DocumentKind.SUPPORT_PLAN, one));
    }

    @Test
    void anotherPartyAddsNoVersionNorDoesAnyToADocumentOfTheCollaboration() {
        rejected(registered(own), new RegisterVersion(document, two), other, "recht.ontbreekt");
        rejected(registered(null), new RegisterVersion(document, two), member, "recht.ontbreekt");
        when(registered(null), new RegisterVersion(document, two), secretary)
                .expectEvents(new VersionRegistered(2, DocumentKind.SUPPORT_PLAN, two));
    }

    @Test
    void aVersionIsNotDatedBeforeTheLast() {
        var command = new RegisterVersion(document, two);
        when(registered(own), command, member.on("2016-02-01")).expectSuccessfulHandlerExecution();
        rejected(registered(own), command, member.on("2016-01-31"), "document.eerder-dan-laatste-versie");
    }

    @Test
    void aStepIsRecordedForPartiesOrForWhoIsNone() {
        when(registered(own), step(1, List.of(neighbour), null), secretary)
                .expectEvents(new StepRecorded(1, StepKind.SENT, List.of(neighbour), null, null));
        Text opr = text();
        when(registered(own), step(1, List.of(), opr), secretary)
                .expectEvents(new StepRecorded(1, StepKind.SENT, List.of(), opr, null));
        rejected(registered(own), step(1, List.of(), null), secretary, "stap.voor-wie-ontbreekt");
    }

    @Test
    void aStepIsOfAVersionThatIsThereOnItsDay() {
        var facts = registered(
                own, member.on("2016-03-02").facts(new VersionRegistered(2, DocumentKind.SUPPORT_PLAN, two)));
        rejected(facts, step(2, List.of(neighbour), null), secretary, "document.versie-onbekend");
        rejected(facts, step(3, List.of(neighbour), null), secretary, "document.versie-onbekend");
        when(facts, step(2, List.of(neighbour), null), secretary.on("2016-03-02"))
                .expectSuccessfulHandlerExecution();
        rejected(facts, step(1, List.of(neighbour), null), secretary.on("2016-01-31"), "document.versie-onbekend");
    }

    @Test
    void aStepNamesPartiesThatSitAtTheTableOnItsDay() {
        rejected(registered(own), step(1, List.of(neighbour, own), null), secretary, "stap.partij-niet-aan-tafel");
        given.elsewhere(region, secretary.on("2016-02-15"), new PartyReleased(neighbour));
        rejected(registered(own), step(1, List.of(neighbour), null), secretary, "stap.partij-niet-aan-tafel");
        when(registered(own), step(1, List.of(neighbour), null), secretary.on("2016-02-15"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void textsAreRedactedAndTheVersionStays() {
        when(registered(own), new RedactTexts(document, List.of(one.title().id())), member)
                .expectEvents(new TextsRedacted(List.of(one.title().id())));
        var redacted = registered(
                own, member.facts(new TextsRedacted(List.of(one.title().id()))));
        when(redacted, new RegisterVersion(document, two), member)
                .expectEvents(new VersionRegistered(2, DocumentKind.SUPPORT_PLAN, two))
                .expectResultMessagePayload(3L);
    }

    @Test
    void aStepIsCorrectedOrTakenBackAndJudgedOnTheDayItMovesTo() {
        var facts = given.kept(
                document,
                registered(own, secretary.facts(new StepRecorded(1, StepKind.SENT, List.of(), text(), null))));
        var correction = secretary.replacing(new FactId(document.toString(), 1));
        when(facts, step(1, List.of(neighbour), null), correction.on("2016-02-20"))
                .expectEvents(new StepRecorded(1, StepKind.SENT, List.of(neighbour), null, null));
        rejected(facts, step(1, List.of(neighbour), null), correction.on("2016-01-31"), "document.versie-onbekend");
        when(facts, new VoidFact(document), correction).expectEvents(new FactVoided());
    }

    private RegisterDocument register(DocumentVersion version) {
        return new RegisterDocument(document, region, DocumentKind.SUPPORT_PLAN, version);
    }

    private RecordStep step(int revision, List<PartyId> parties, @Nullable Text to) {
        return new RecordStep(document, revision, StepKind.SENT, parties, to, null);
    }

    private List<EventMessage<?>> registered(@Nullable PartyId owner) {
        var event = new Registered(document, region, owner, DocumentKind.SUPPORT_PLAN, one);
        return new ArrayList<>(member.on("2016-02-01").facts(event));
    }

    private List<EventMessage<?>> registered(PartyId owner, List<EventMessage<?>> more) {
        var facts = registered(owner);
        facts.addAll(more);
        return facts;
    }

    private ResultValidator<Document> when(List<EventMessage<?>> facts, DocumentCommand command, Acting acting) {
        var fixture = given.fixture(Document.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, acting.command());
    }

    private void rejected(List<EventMessage<?>> facts, DocumentCommand command, Acting acting, String code) {
        expectRejection(when(facts, command, acting), code);
    }

    private static DocumentVersion version() {
        return new DocumentVersion(text(), text(), new Day("2016-01"), null, text());
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
