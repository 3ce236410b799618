package nl.overeen.command.ambition;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.ambition.AmbitionCommand.AmendAmbition;
import nl.overeen.command.ambition.AmbitionCommand.ShareDraft;
import nl.overeen.command.ambition.AmbitionCommand.WithdrawAmbition;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.AmbitionEvent.Withdrawn;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.Link;
import nl.overeen.events.ambition.LinkKind;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How an ambition ends, and what its text may name. */
class EndingTest {
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId own = new PartyId(UUID.randomUUID());
    private final PartyId other = new PartyId(UUID.randomUUID());
    private final Action action = new Action(new ActionId(UUID.randomUUID()), null, text(), null);
    private final Content one = content(List.of(), List.of());

    private final Given given = new Given();
    private final Acting member = given.as(Role.MEMBER).forParty(own).on("2016-03-01");
    private final Content gone = one.ending(new Ending(List.of()));

    @Test
    void withdrawingMakesTheRevisionThatSaysSo() {
        when(proposed(false), new WithdrawAmbition(ambition), member)
                .expectEvents(new Withdrawn(2, gone))
                .expectResultMessagePayload(2L);
        rejected(
                proposed(false),
                new WithdrawAmbition(ambition),
                member.on("2016-01-31"),
                "ambitie.eerder-dan-laatste-wijziging");
    }

    @Test
    void anAmbitionThatEndsIsNotAmendedWithdrawnOrSharedAgain() {
        rejected(withdrawn(false), amend(content(List.of(), List.of()), false), member, "ambitie.beeindigd");
        rejected(withdrawn(false), new WithdrawAmbition(ambition), member, "ambitie.beeindigd");
        rejected(withdrawn(true), new ShareDraft(ambition), member, "ambitie.beeindigd");
    }

    @Test
    void anAmbitionThatWasToEndGoesOnWhenTheAmendmentSaysSo() {
        when(withdrawn(false), amend(one, true), member).expectEvents(new Amended(3, one));
    }

    @Test
    void anotherPartiesDraftIsNotWithdrawn() {
        var other =
                given.as(Role.MEMBER).forParty(new PartyId(UUID.randomUUID())).on("2016-03-01");
        rejected(proposed(true), new WithdrawAmbition(ambition), other, "niet-gevonden");
    }

    @Test
    void executionDoesNotMoveTheDayFromWhichContentMayChange() {
        var facts = proposed(false);
        facts.addAll(member.on("2016-05-01").facts(new ProgressReported(action.id(), Progress.RUNNING, null)));
        when(facts, new WithdrawAmbition(ambition), member.on("2016-04-01")).expectEvents(new Withdrawn(2, gone));
    }

    @Test
    void aThemeThatTheTextNamesIsInUseInTheCollaborationOnTheDay() {
        var theme = new ThemeId(UUID.randomUUID());
        Content next = content(List.of(theme), List.of());
        rejected(proposed(false), amend(next, false), member, "thema.onbekend");
        given.elsewhere(
                region, member.on("2016-03-01"), new ThemeDefined(theme, new Theme(ThemeKind.PRIORITY, text(), null)));
        given.elsewhere(region, member.on("2016-06-30"), new ThemeRetired(theme));
        rejected(proposed(false), amend(next, false), member.on("2016-02-29"), "thema.onbekend");
        when(proposed(false), amend(next, false), member.on("2016-06-30")).expectSuccessfulHandlerExecution();
        rejected(proposed(false), amend(next, false), member.on("2016-07-01"), "thema.onbekend");
    }

    @Test
    void aThemeThatStoodInTheTextMayStayWhenItIsRetired() {
        var theme = new ThemeId(UUID.randomUUID());
        Content named = content(List.of(theme), List.of());
        var facts = proposed(false);
        facts.addAll(member.facts(new Amended(2, named)));
        when(facts, amend(content(List.of(theme), List.of()), false), member).expectSuccessfulHandlerExecution();
    }

    @Test
    void aLinkLeadsToWhatTheWriterCanSee() {
        AmbitionId target = new AmbitionId(UUID.randomUUID());
        rejected(proposed(false), amend(linked(target, null), false), member, "koppeling.onbekend");
        given.elsewhere(target, member.on("2016-01-01"), new Proposed(target, region, own, false, one));
        when(proposed(false), amend(linked(target, null), false), member).expectSuccessfulHandlerExecution();
        when(proposed(false), amend(linked(target, action.id()), false), member).expectSuccessfulHandlerExecution();
        var nowhere = new ActionId(UUID.randomUUID());
        rejected(proposed(false), amend(linked(target, nowhere), false), member, "koppeling.onbekend");
        rejected(proposed(false), amend(linked(ambition, nowhere), false), member, "koppeling.onbekend");
        when(proposed(false), amend(linked(ambition, action.id()), false), member)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aLinkLeadsToWhatIsThereOnItsDay() {
        AmbitionId target = new AmbitionId(UUID.randomUUID());
        given.elsewhere(target, member.on("2016-03-01"), new Proposed(target, region, own, false, one));
        rejected(proposed(false), amend(linked(target, null), false), member.on("2016-02-29"), "koppeling.onbekend");
        when(proposed(false), amend(linked(target, null), false), member).expectSuccessfulHandlerExecution();
    }

    @Test
    void aDraftOfAnotherPartyAndItsEarlierRevisionsDoNotExistForALink() {
        AmbitionId target = new AmbitionId(UUID.randomUUID());
        var owner = given.as(Role.MEMBER).forParty(other).on("2016-02-01");
        given.elsewhere(target, owner, new Proposed(target, region, other, true, one));
        rejected(proposed(false), amend(linked(target, null), false), member, "koppeling.onbekend");
        rejected(proposed(true), amend(linked(target, null), false), member, "koppeling.onbekend");
        var shown = new DraftShared(target, region, other, 2, content(List.of(), List.of(), List.of()));
        given.elsewhere(target, owner, shown);
        when(proposed(false), amend(linked(target, null), false), member).expectSuccessfulHandlerExecution();
        rejected(proposed(false), amend(linked(target, action.id()), false), member, "koppeling.onbekend");
    }

    @Test
    void whatIsSharedNamesNoDraft() {
        AmbitionId target = new AmbitionId(UUID.randomUUID());
        given.elsewhere(target, member.on("2016-02-01"), new Proposed(target, region, own, true, one));
        rejected(proposed(false), amend(linked(target, null), false), member, "koppeling.concept");
        when(proposed(true), amend(linked(target, null), false), member).expectSuccessfulHandlerExecution();
        var facts = proposed(true);
        facts.addAll(member.facts(new Amended(2, linked(target, null))));
        rejected(facts, new ShareDraft(ambition), member, "koppeling.concept");
        given.elsewhere(target, member, new DraftShared(target, region, own, 1, one));
        when(facts, new ShareDraft(ambition), member).expectSuccessfulHandlerExecution();
    }

    private Content linked(AmbitionId target, @Nullable ActionId part) {
        return content(List.of(), List.of(new Link(LinkKind.COMBINE, target, part, null)));
    }

    private Content content(List<ThemeId> themes, List<Link> links) {
        return content(themes, links, List.of(action));
    }

    private Content content(List<ThemeId> themes, List<Link> links, List<Action> actions) {
        return new Content(text(), null, themes, List.of(), actions, List.of(), null, null, null, links, null);
    }

    private List<EventMessage<?>> proposed(boolean draft) {
        return new ArrayList<>(member.on("2016-02-01").facts(new Proposed(ambition, region, own, draft, one)));
    }

    private List<EventMessage<?>> withdrawn(boolean draft) {
        var facts = proposed(draft);
        facts.addAll(member.facts(new Withdrawn(2, gone)));
        return facts;
    }

    private AmendAmbition amend(Content content, boolean resume) {
        return new AmendAmbition(ambition, content, resume);
    }

    private ResultValidator<Ambition> when(List<EventMessage<?>> facts, AmbitionCommand command, Acting acting) {
        return given.fixture(Ambition.class).given(facts).when(command, acting.command());
    }

    private void rejected(List<EventMessage<?>> facts, AmbitionCommand command, Acting acting, String code) {
        expectRejection(when(facts, command, acting), code);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
