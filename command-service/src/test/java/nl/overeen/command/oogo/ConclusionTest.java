package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.tabled;
import static nl.overeen.command.platform.axon.Given.expectRejection;
import static nl.overeen.events.oogo.Position.AGREED;
import static nl.overeen.events.oogo.Position.AGREED_WITH_RESERVATION;
import static nl.overeen.events.oogo.Position.DISAGREED;
import static nl.overeen.events.oogo.Position.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.CloseOogo;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Concluding an item of an OOGO. */
class ConclusionTest {
    private final Table table = new Table();

    @Test
    void anItemOnWhichASwvAndAGemeenteAgreeIsAdoptedInExactlyThatRevision() {
        var facts = table.meeting(
                table.taken(table.po, AGREED, table.text),
                table.taken(table.vo, AGREED_WITH_RESERVATION, table.text),
                table.taken(table.municipality, AGREED, table.text));
        conclude(facts, null)
                .expectEvents(concluded(
                        Outcome.ADOPTED,
                        List.of(table.text),
                        null,
                        new Standing(table.po.party(), AGREED, null),
                        new Standing(table.vo.party(), AGREED_WITH_RESERVATION, NotBound.RESERVATION),
                        new Standing(table.municipality.party(), AGREED, null)))
                .expectResultMessagePayload(7L);
    }

    @Test
    void withoutPositionsThereIsNoAgreementAndEveryAskedPartyIsNamed() {
        conclude(table.meeting(), null)
                .expectEvents(concluded(Outcome.NO_AGREEMENT, List.of(table.text), null, nobody()));
    }

    @Test
    void theLastPositionOfAPartyCounts() {
        var facts = table.meeting(
                table.taken(table.po, AGREED, table.text),
                table.taken(table.municipality, DISAGREED, table.text),
                table.taken(table.municipality, AGREED, table.text),
                table.taken(table.po, DISAGREED, table.text));
        assertThat(outcome(facts)).isEqualTo(Outcome.NO_AGREEMENT);
    }

    @Test
    void tablingAnotherTextAsksEveryPositionAnew() {
        PinnedText other = table.ambition("2016-03-01");
        var facts = table.meeting(
                table.taken(table.po, AGREED, table.text),
                table.taken(table.municipality, AGREED, table.text),
                new ItemRetabled(1, List.of(other)));
        conclude(facts, null).expectEvents(concluded(Outcome.NO_AGREEMENT, List.of(other), null, nobody()));
    }

    @Test
    void whoDoesNotHoldAPositionOrJoinsLaterIsNotAsked() {
        table.joined(PartyKind.MUNICIPALITY, "2016-04-07");
        table.joined(PartyKind.OTHER, "2016-01-01");
        conclude(table.meeting(), null)
                .expectEvents(concluded(Outcome.NO_AGREEMENT, List.of(table.text), null, nobody()));
    }

    @Test
    void aPartyThatLeftBeforeTheDayIsNotAsked() {
        release("2016-04-05");
        conclude(table.meeting(), null)
                .expectEvents(
                        concluded(Outcome.NO_AGREEMENT, List.of(table.text), null, Arrays.copyOfRange(nobody(), 0, 2)));
    }

    @Test
    void aReleaseDatedBackChangesNothingInAPositionThatWasTaken() {
        release("2016-04-05");
        var facts = table.meeting(
                table.taken(table.po, AGREED, table.text), table.taken(table.municipality, AGREED, table.text));
        conclude(facts, null)
                .expectEvents(concluded(
                        Outcome.ADOPTED,
                        List.of(table.text),
                        null,
                        new Standing(table.po.party(), AGREED, null),
                        new Standing(table.vo.party(), null, NotBound.NO_POSITION),
                        new Standing(table.municipality.party(), AGREED, null)));
    }

    @Test
    void aMandateRevokedOnTheDayAfterThePositionWasRecordedChangesNothingInIt() {
        MandateId mandate = table.grant(table.po, table.collaboration, Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(table.po.party(), table.secretary.on(Table.DAY), new MandateRevoked(mandate));
        var facts = table.meeting(
                table.taken(table.po, AGREED, mandate, false, table.text),
                table.taken(table.municipality, AGREED, table.text));
        conclude(facts, null)
                .expectEvents(concluded(
                        Outcome.ADOPTED,
                        List.of(table.text),
                        null,
                        new Standing(table.po.party(), AGREED, null),
                        new Standing(table.vo.party(), null, NotBound.NO_POSITION),
                        new Standing(table.municipality.party(), AGREED, null)));
    }

    @Test
    void anItemIsHeldOverToANamedOogo() {
        OogoId next = next(table.collaboration);
        var facts = table.meeting(table.taken(table.po, HELD, table.text));
        conclude(facts, next)
                .expectEvents(concluded(
                        Outcome.HELD_OVER,
                        List.of(table.text),
                        next,
                        new Standing(table.po.party(), HELD, NotBound.HELD),
                        nobody()[1],
                        nobody()[2]));
        expectRejection(conclude(facts, null), "agendapunt.aanhouden-naar-ontbreekt");
    }

    @Test
    void theOogoToWhichItIsHeldOverIsAnotherOneOfTheSameCollaboration() {
        var facts = table.meeting(table.taken(table.po, HELD, table.text));
        table.given.elsewhere(table.oogo, table.secretary.on("2016-03-01"), table.convened());
        expectRejection(conclude(facts, table.oogo), "oogo.onbekend");
        expectRejection(conclude(facts, new OogoId(UUID.randomUUID())), "oogo.onbekend");
        expectRejection(conclude(facts, next(new CollaborationId(UUID.randomUUID()))), "oogo.onbekend");
    }

    @Test
    void aPartyWithoutAPositionIsRecordedAsAbsentOrWithoutPosition() {
        var po = table.po.party();
        var facts = table.meeting(
                new AttendanceNoted(List.of(po)),
                new AttendanceNoted(List.of(table.vo.party(), table.municipality.party())),
                table.taken(table.municipality, DISAGREED, table.text));
        conclude(facts, null)
                .expectEvents(concluded(
                        Outcome.NO_AGREEMENT,
                        List.of(table.text),
                        null,
                        new Standing(po, null, NotBound.NO_POSITION),
                        new Standing(table.vo.party(), null, NotBound.ABSENT),
                        new Standing(table.municipality.party(), DISAGREED, NotBound.DISAGREED)));
    }

    @Test
    void theRuleAndWhoIsAskedComeFromTheProcedureVersionOfTheOogo() {
        table.procedure(1, "2016-01-01", DecisionRule.ALL_ASKED, PartyKind.SWV_PO, PartyKind.MUNICIPALITY);
        table.procedure(2, "2016-02-01", DecisionRule.DEFAULT, PartyKind.MUNICIPALITY);
        var facts = new ArrayList<>(table.secretary.facts(
                new Convened(table.oogo, table.collaboration, "2016-1", Table.DAY, null, null, 1),
                tabled(1, ItemKind.ADOPT, table.text),
                new Opened(),
                table.taken(table.po, AGREED, table.text),
                table.taken(table.municipality, AGREED, table.text)));
        conclude(facts, null)
                .expectEvents(new ItemConcluded(
                        1,
                        table.decision(),
                        "2016-1.1",
                        Outcome.ADOPTED,
                        DecisionRule.ALL_ASKED,
                        List.of(table.text),
                        List.of(
                                new Standing(table.po.party(), AGREED, null),
                                new Standing(table.municipality.party(), AGREED, null)),
                        null));
    }

    @Test
    void aDecisionCanBeFoundByItsOwnIdFromItsConclusionOn() {
        assertThat(table.oogoOf(table.decision())).isEmpty();
        conclude(table.meeting(), null).expectSuccessfulHandlerExecution();
        assertThat(table.oogoOf(table.decision())).contains(table.oogo.value());
    }

    @Test
    void withoutAPartyThatHoldsItNoOogoIsNamed() {
        expectRejection(conclude(table.meeting(), next(table.collaboration)), "agendapunt.niemand-houdt-aan");
    }

    @Test
    void anItemToDiscussAdoptsNothing() {
        var facts = table.history(tabled(1, ItemKind.DISCUSS, table.text), new Opened());
        assertThat(outcome(facts)).isEqualTo(Outcome.DISCUSSED);
    }

    @Test
    void anItemIsConcludedOnce() {
        expectRejection(
                conclude(table.meeting(concluded(Outcome.NO_AGREEMENT, List.of(), null)), null), "agendapunt.afgerond");
        expectRejection(conclude(table.meeting(new ItemWithdrawn(1)), null), "agendapunt.ingetrokken");
        expectRejection(conclude(table.history(tabled(2, ItemKind.ADOPT), new Opened()), null), "niet-gevonden");
    }

    @Test
    void anItemIsConcludedInAnOpenMeeting() {
        expectRejection(conclude(table.history(tabled(1, ItemKind.ADOPT)), null), "oogo.niet-geopend");
        expectRejection(conclude(table.meeting(new Closed()), null), "oogo.gesloten");
    }

    @Test
    void aMeetingWithConcludedItemsCanBeClosed() {
        table.when(
                        table.meeting(concluded(Outcome.HELD_OVER, List.of(), null)),
                        new CloseOogo(table.oogo),
                        table.secretary)
                .expectEvents(new Closed());
    }

    private ResultValidator<Oogo> conclude(List<EventMessage<?>> facts, @Nullable OogoId heldTo) {
        return table.when(facts, new ConcludeItem(table.oogo, 1, heldTo), table.secretary);
    }

    private Outcome outcome(List<EventMessage<?>> facts) {
        var outcomes = new ArrayList<Outcome>();
        conclude(facts, null)
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.exactSequenceOf(
                                org.axonframework.test.matchers.Matchers.predicate(
                                        (Object event) -> outcomes.add(((ItemConcluded) event).outcome())))));
        return outcomes.getFirst();
    }

    private OogoId next(CollaborationId collaboration) {
        var next = new OogoId(UUID.randomUUID());
        table.given.elsewhere(
                next,
                table.secretary.on("2016-04-06"),
                new Convened(next, collaboration, "2016-2", Table.DAY.plusMonths(2), null, null, 0));
        return next;
    }

    private void release(String day) {
        table.given.elsewhere(
                table.collaboration, table.secretary.on(day), new PartyReleased(table.municipality.party()));
    }

    private Standing[] nobody() {
        return List.of(table.po, table.vo, table.municipality).stream()
                .map(who -> new Standing(who.party(), null, NotBound.NO_POSITION))
                .toArray(Standing[]::new);
    }

    private ItemConcluded concluded(
            Outcome outcome, List<PinnedText> texts, @Nullable OogoId heldTo, Standing... standings) {
        byte[] name = (table.oogo + "/1").getBytes(StandardCharsets.UTF_8);
        return new ItemConcluded(
                1,
                new DecisionId(UUID.nameUUIDFromBytes(name)),
                "2016-1.1",
                outcome,
                DecisionRule.DEFAULT,
                texts,
                List.of(standings),
                heldTo);
    }
}
