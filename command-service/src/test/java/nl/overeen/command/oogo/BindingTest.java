package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.AfterwardsCommand.JoinDecision;
import nl.overeen.command.oogo.AfterwardsCommand.RatifyPosition;
import nl.overeen.command.oogo.AfterwardsCommand.RefuseRatification;
import nl.overeen.command.oogo.Table.Delegation;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is bound by a decision afterwards: joining, ratifying, refusing. */
class BindingTest {
    private final Table table = new Table();
    private final Delegation first = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
    private final Delegation second = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
    private final MandateId mandate = table.grant(first, table.collaboration, Scope.ALL, "2016-01-01", null);
    private final MandateId other = table.grant(second, table.collaboration, Scope.ALL, "2016-01-01", null);

    @Test
    void aPartyNotBoundJoinsOnItsOwnDayAndItsOwnMandate() {
        for (Outcome outcome : List.of(Outcome.ADOPTED, Outcome.ORDERED, Outcome.ADOPTED_WITH_RESERVATION))
            join(decided(outcome), first, null, "2016-05-01").expectEvents(joined(first, mandate));
        join(decided(Outcome.ADOPTED), first, mandate, "2016-05-01").expectEvents(joined(first, mandate));
    }

    @Test
    void onlyADecisionThatAdoptedOrOrderedIsJoinedRatifiedOrRefused() {
        for (Outcome outcome : List.of(Outcome.DISCUSSED, Outcome.NO_AGREEMENT, Outcome.HELD_OVER)) {
            expectRejection(join(decided(outcome), first, null, "2016-05-01"), "besluit.niets-besloten");
            expectRejection(ratify(decided(outcome), second, "2016-05-01"), "besluit.niets-besloten");
            expectRejection(refuse(decided(outcome), second, "2016-05-01"), "besluit.niets-besloten");
        }
    }

    @Test
    void whoIsBoundAlreadyDoesNotJoin() {
        expectRejection(join(decided(Outcome.ADOPTED), table.po, null, "2016-05-01"), "toetreding.al-gebonden");
        expectRejection(
                join(decided(Outcome.ADOPTED, joined(first, mandate)), first, null, "2016-05-01"),
                "toetreding.al-gebonden");
    }

    @Test
    void whoAgreedUnderReservationRatifiesAndDoesNotJoin() {
        expectRejection(join(decided(Outcome.ADOPTED), second, null, "2016-05-01"), "toetreding.voorbehoud-open");
    }

    @Test
    void whoJoinsSitsAtTheTableOnThatDayWithAMandateThatCoversTheItem() {
        Delegation later = table.joined(PartyKind.MUNICIPALITY, "2016-06-01");
        table.grant(later, table.collaboration, new Scope(false, List.of(table.theme)), "2016-01-01", null);
        expectRejection(join(decided(Outcome.ADOPTED), later, null, "2016-05-31"), "toetreding.partij-niet-aan-tafel");
        join(decided(Outcome.ADOPTED), later, null, "2016-06-01").expectSuccessfulHandlerExecution();
        expectRejection(
                join(decided(Outcome.ADOPTED), table.school, null, "2016-05-31"), "toetreding.partij-niet-aan-tafel");
        Delegation bare = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
        var elsewhere = new Scope(false, List.of(new ThemeId(UUID.randomUUID())));
        table.grant(bare, table.collaboration, elsewhere, "2016-01-01", null);
        expectRejection(join(decided(Outcome.ADOPTED), bare, null, "2016-05-31"), "mandaat.ontbreekt");
        expectRejection(join(decided(Outcome.ADOPTED), first, other, "2016-05-31"), "mandaat.niet-geldig");
    }

    @Test
    void aReservedAgreementIsRatifiedOnAMandateOfThatDay() {
        ratify(decided(Outcome.ADOPTED_WITH_RESERVATION), second, "2016-07-01").expectEvents(ratified(second, other));
        table.given.elsewhere(second.party(), table.secretary.on("2016-06-15"), new MandateRevoked(other));
        expectRejection(ratify(decided(Outcome.ADOPTED_WITH_RESERVATION), second, "2016-07-01"), "mandaat.ontbreekt");
        ratify(decided(Outcome.ADOPTED_WITH_RESERVATION), second, "2016-06-14").expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyAnOpenReservationIsRatifiedOrRefused() {
        var open = Outcome.ADOPTED_WITH_RESERVATION;
        expectRejection(ratify(decided(open), first, "2016-05-01"), "bekrachtiging.geen-voorbehoud");
        expectRejection(refuse(decided(open), first, "2016-05-01"), "bekrachtiging.geen-voorbehoud");
        var ratified = decided(open, ratified(second, other));
        expectRejection(ratify(ratified, second, "2016-05-01"), "bekrachtiging.al-gegeven");
        expectRejection(refuse(ratified, second, "2016-05-01"), "bekrachtiging.al-gegeven");
        var refused = decided(open, refused(second));
        expectRejection(ratify(refused, second, "2016-05-01"), "bekrachtiging.al-geweigerd");
        expectRejection(refuse(refused, second, "2016-05-01"), "bekrachtiging.al-geweigerd");
    }

    @Test
    void afterTheTermByEffectiveDayARatificationIsRefused() {
        var open = decided(Outcome.ADOPTED_WITH_RESERVATION);
        ratify(open, second, "2016-07-01").expectSuccessfulHandlerExecution();
        expectRejection(ratify(open, second, "2016-07-02"), "bekrachtiging.te-laat");
        expectRejection(refuse(open, second, "2016-07-02"), "bekrachtiging.te-laat");
    }

    @Test
    void refusingNeedsTheFunctionAndNoMandate() {
        table.given.elsewhere(second.party(), table.secretary.on("2016-01-02"), new MandateRevoked(other));
        refuse(decided(Outcome.ADOPTED_WITH_RESERVATION), second, "2016-05-01").expectEvents(refused(second));
        var stranger = new Delegation(second.party(), Table.person(), second.function());
        expectRejection(
                refuse(decided(Outcome.ADOPTED_WITH_RESERVATION), stranger, "2016-05-01"), "standpunt.geen-functie");
    }

    @Test
    void onceAReservationWasRefusedOrLapsedALaterRatificationIsRefused() {
        expectRejection(ratify(both(refused(first)), second, "2016-05-01"), "besluit.vervallen");
        expectRejection(join(both(refused(first)), table.vo, null, "2016-05-01"), "besluit.vervallen");
        expectRejection(ratify(both(), second, "2016-06-16"), "besluit.vervallen");
        ratify(both(), second, "2016-06-15").expectSuccessfulHandlerExecution();
    }

    @Test
    void whatWasAdoptedWithoutThemIsRatifiedByOneAlsoWhenAnotherRefused() {
        var facts = new ArrayList<>(both(Outcome.ADOPTED, refused(first)));
        ratify(facts, second, "2016-05-01").expectEvents(ratified(second, other));
        join(facts, first, null, "2016-05-01").expectSuccessfulHandlerExecution();
    }

    @Test
    void whatBindsHoldsFromTheDayOfTheOogoOn() {
        expectRejection(join(decided(Outcome.ADOPTED), first, null, "2016-04-05"), "geldtOp.voor-oogo");
        expectRejection(ratify(decided(Outcome.ADOPTED_WITH_RESERVATION), second, "2016-04-05"), "geldtOp.voor-oogo");
    }

    @Test
    void aDecisionThatIsNotOfThisOogoIsNotThere() {
        var command = new JoinDecision(table.oogo, new DecisionId(UUID.randomUUID()), null);
        expectRejection(table.when(decided(Outcome.ADOPTED), command, table.delegate(first)), "niet-gevonden");
    }

    @Test
    void forNobodyInParticularNothingIsJoined() {
        var command = new JoinDecision(table.oogo, table.decision(), null);
        expectRejection(table.when(decided(Outcome.ADOPTED), command, table.secretary), "recht.ontbreekt");
    }

    private ResultValidator<Oogo> join(
            List<EventMessage<?>> facts, Delegation who, @Nullable MandateId named, String day) {
        var command = new JoinDecision(table.oogo, table.decision(), named);
        return table.when(facts, command, table.delegate(who).on(day));
    }

    private ResultValidator<Oogo> ratify(List<EventMessage<?>> facts, Delegation who, String day) {
        var command = new RatifyPosition(table.oogo, table.decision(), null);
        return table.when(facts, command, table.delegate(who).on(day));
    }

    private ResultValidator<Oogo> refuse(List<EventMessage<?>> facts, Delegation who, String day) {
        var command = new RefuseRatification(table.oogo, table.decision());
        return table.when(facts, command, table.delegate(who).on(day));
    }

    /** The swv po agreed, the second gemeente agreed under reservation, the first took no position; then this. */
    private List<EventMessage<?>> decided(Outcome outcome, Object... after) {
        var facts = table.meeting(
                table.taken(table.po, Position.AGREED, table.text),
                reserved(second, LocalDate.of(2016, 7, 1)),
                table.concluded(
                        outcome,
                        new Standing(table.po.party(), Position.AGREED, null),
                        reservation(second),
                        new Standing(first.party(), null, NotBound.NO_POSITION)));
        facts.addAll(table.secretary.on("2016-04-20").facts(after));
        return facts;
    }

    /** Both gemeenten agreed under reservation, the first until the middle of June. */
    private List<EventMessage<?>> both(Object... after) {
        return both(Outcome.ADOPTED_WITH_RESERVATION, after);
    }

    private List<EventMessage<?>> both(Outcome outcome, Object... after) {
        var facts = table.meeting(
                reserved(first, LocalDate.of(2016, 6, 15)),
                reserved(second, LocalDate.of(2016, 7, 1)),
                table.concluded(outcome, reservation(first), reservation(second)));
        facts.addAll(table.secretary.on("2016-04-20").facts(after));
        return facts;
    }

    private static Standing reservation(Delegation who) {
        return new Standing(who.party(), Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION);
    }

    private PositionTaken reserved(Delegation who, LocalDate before) {
        return new PositionTaken(
                1,
                who.party(),
                Position.AGREED_WITH_RESERVATION,
                List.of(table.text),
                who.delegate(),
                who.function(),
                null,
                null,
                before,
                Table.TITLE,
                false);
    }

    private DecisionJoined joined(Delegation who, MandateId on) {
        return new DecisionJoined(1, table.decision(), who.party(), who.delegate(), who.function(), on);
    }

    private PositionRatified ratified(Delegation who, MandateId on) {
        return new PositionRatified(1, table.decision(), who.party(), who.delegate(), who.function(), on);
    }

    private RatificationRefused refused(Delegation who) {
        return new RatificationRefused(1, table.decision(), who.party(), who.delegate(), who.function());
    }
}
