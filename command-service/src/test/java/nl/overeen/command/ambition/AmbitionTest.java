package nl.overeen.command.ambition;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.ambition.AmbitionCommand.AmendAmbition;
import nl.overeen.command.ambition.AmbitionCommand.ProposeAmbition;
import nl.overeen.command.ambition.AmbitionCommand.RedactTexts;
import nl.overeen.command.ambition.AmbitionCommand.ShareDraft;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.axon.Stale;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.AmbitionEvent.Withdrawn;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmbitionTest {
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId own = new PartyId(UUID.randomUUID());
    private final Content one = content();
    private final Content two = content();

    private final Given given = new Given();
    private final Acting member = given.as(Role.MEMBER).forParty(own).on("2016-03-01");
    private final Acting other =
            given.as(Role.DELEGATE).forParty(new PartyId(UUID.randomUUID())).on("2016-03-01");

    @Test
    void aPartyProposesAnAmbitionToAllOrAsADraft() {
        for (boolean draft : List.of(true, false))
            when(List.of(), new ProposeAmbition(ambition, region, own, draft, one), member)
                    .expectEvents(new Proposed(ambition, region, own, draft, one))
                    .expectResultMessagePayload(1L);
    }

    @Test
    void anAmbitionIsProposedOnce() {
        rejected(proposed(false), new ProposeAmbition(ambition, region, own, false, two), member, "ambitie.bestaat-al");
    }

    @Test
    void anActionHasANumberOfItsOwnOrNone() {
        Content twice = content("8.3", null, "8.3");
        rejected(List.of(), new ProposeAmbition(ambition, region, own, false, twice), member, "actie.nummer-dubbel");
        rejected(proposed(false), amend(twice), member, "actie.nummer-dubbel");
        when(proposed(false), amend(content(null, null, "8.3")), member).expectSuccessfulHandlerExecution();
    }

    @Test
    void anAmendmentMakesTheNextRevision() {
        when(proposed(false), amend(two), member)
                .expectEvents(new Amended(2, two))
                .expectResultMessagePayload(2L);
        when(proposed(false, member.facts(new Amended(2, two))), amend(one), member)
                .expectEvents(new Amended(3, one));
    }

    @Test
    void sharingIsAFactButNoRevision() {
        when(proposed(true, shared(1)), amend(two), member)
                .expectEvents(new Amended(2, two))
                .expectResultMessagePayload(3L);
    }

    @Test
    void anAmendmentChangesSomething() {
        rejected(proposed(false), amend(one), member, "ambitie.niets-gewijzigd");
    }

    @Test
    void anotherPartyMayAmendWhatIsShared() {
        when(proposed(false), amend(two), other).expectEvents(new Amended(2, two));
        when(proposed(true, shared(1)), amend(two), other).expectEvents(new Amended(2, two));
    }

    @Test
    void aDraftDoesNotExistForOthers() {
        rejected(proposed(true), amend(two), other, "niet-gevonden");
        rejected(proposed(true), amend(one), other, "niet-gevonden");
        rejected(proposed(true), new ShareDraft(ambition), other, "niet-gevonden");
        var secretary = given.as(Role.SECRETARY).forCollaboration(region).on("2016-03-01");
        rejected(proposed(true), new ShareDraft(ambition), secretary, "niet-gevonden");
    }

    @Test
    void aDraftIsSharedInItsNewestRevision() {
        when(proposed(true, member.facts(new Amended(2, two))), new ShareDraft(ambition), member)
                .expectEvents(new DraftShared(ambition, region, own, 2, two));
    }

    @Test
    void onlyADraftIsSharedAndOnce() {
        rejected(proposed(false), new ShareDraft(ambition), member, "ambitie.al-gedeeld");
        rejected(proposed(true, shared(1)), new ShareDraft(ambition), member, "ambitie.al-gedeeld");
    }

    @Test
    void contentIsNotDatedBeforeItsLastChange() {
        when(proposed(false), amend(two), member.on("2016-02-01")).expectEvents(new Amended(2, two));
        rejected(proposed(false), amend(two), member.on("2016-01-31"), "ambitie.eerder-dan-laatste-wijziging");
        var amended = proposed(false, member.facts(new Amended(2, two)));
        rejected(amended, amend(one), member.on("2016-02-29"), "ambitie.eerder-dan-laatste-wijziging");
    }

    @Test
    void aDraftIsNotSharedFromADayBeforeItsLastChangeNorAmendedFromOneBeforeItsSharing() {
        rejected(
                proposed(true),
                new ShareDraft(ambition),
                member.on("2016-01-31"),
                "ambitie.eerder-dan-laatste-wijziging");
        rejected(
                proposed(true, shared(1)), amend(two), member.on("2016-02-29"), "ambitie.eerder-dan-laatste-wijziging");
    }

    @Test
    void contentIsNotDatedBeforeAMergerAWithdrawalOrATakingOverEither() {
        var source = new AmbitionId(UUID.randomUUID());
        var none = new Dropped(List.of(), List.of(), false);
        for (RevisionEvent last : List.of(
                new Merged(2, two.ending(new Ending(List.of(source))), List.of(), none),
                new Withdrawn(2, two.ending(new Ending(List.of()))),
                new Absorbed(2, two, source))) {
            var facts = proposed(false, member.on("2016-05-01").facts(last));
            var resume = new AmendAmbition(ambition, one, true);
            rejected(facts, resume, member.on("2016-04-30"), "ambitie.eerder-dan-laatste-wijziging");
            when(facts, resume, member.on("2016-05-01")).expectEvents(new Amended(3, one));
        }
    }

    @Test
    void aMonthOrYearHoldsFromItsLastDay() {
        when(proposed(false), amend(two), member.on("2016-02")).expectSuccessfulHandlerExecution();
        rejected(proposed(false), amend(two), member.on("2016-01"), "ambitie.eerder-dan-laatste-wijziging");
        var year = proposed(false, member.on("2016").facts(new Amended(2, two)));
        rejected(year, amend(one), member.on("2016-12-30"), "ambitie.eerder-dan-laatste-wijziging");
        when(year, amend(one), member.on("2016-12-31")).expectSuccessfulHandlerExecution();
    }

    @Test
    void ifMatchNamesTheVersionAndNotTheRevision() {
        var facts = proposed(true, shared(1));
        given.fixture(Ambition.class)
                .given(facts)
                .when(amend(two), member.command(1))
                .expectException(Stale.class)
                .expectNoEvents();
        given.fixture(Ambition.class)
                .given(facts)
                .when(amend(two), member.command(2))
                .expectEvents(new Amended(2, two));
    }

    @Test
    void aStaleCommandIsNotJudged() {
        given.fixture(Ambition.class)
                .given(proposed(false))
                .when(amend(one), member.command(9))
                .expectException(Stale.class);
    }

    @Test
    void notEvenTheVersionOfADraftIsKnownToOthers() {
        for (AmbitionCommand command : List.of(amend(two), new ShareDraft(ambition)))
            expectRejection(
                    given.fixture(Ambition.class).given(proposed(true)).when(command, other.command(9)),
                    "niet-gevonden");
    }

    @Test
    void textsAreRedactedAndTheRevisionStays() {
        var facts = proposed(false);
        when(facts, new RedactTexts(ambition, List.of(one.title().id())), member)
                .expectEvents(new TextsRedacted(List.of(one.title().id())));
        var redacted = proposed(
                false, member.facts(new TextsRedacted(List.of(one.title().id()))));
        when(redacted, amend(two), member).expectEvents(new Amended(2, two)).expectResultMessagePayload(3L);
    }

    private List<EventMessage<?>> proposed(boolean draft) {
        return new ArrayList<>(member.on("2016-02-01").facts(new Proposed(ambition, region, own, draft, one)));
    }

    private List<EventMessage<?>> proposed(boolean draft, List<EventMessage<?>> more) {
        var facts = proposed(draft);
        facts.addAll(more);
        return facts;
    }

    private List<EventMessage<?>> shared(int revision) {
        return member.facts(new DraftShared(ambition, region, own, revision, one));
    }

    private AmendAmbition amend(Content content) {
        return new AmendAmbition(ambition, content, false);
    }

    private ResultValidator<Ambition> when(List<EventMessage<?>> facts, AmbitionCommand command, Acting acting) {
        var fixture = given.fixture(Ambition.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, acting.command());
    }

    private void rejected(List<EventMessage<?>> facts, AmbitionCommand command, Acting acting, String code) {
        expectRejection(when(facts, command, acting), code);
    }

    private static Content content(@Nullable String... numbers) {
        var actions = Arrays.stream(numbers)
                .map(number -> new Action(new ActionId(UUID.randomUUID()), number, text(), null))
                .toList();
        return new Content(text(), null, List.of(), List.of(), actions, List.of(), null, null, null, List.of(), null);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
