package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.behalf;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.AgreeInOogo;
import nl.overeen.command.oogo.OogoCommand.AgreeWithReservationInOogo;
import nl.overeen.command.oogo.OogoCommand.DisagreeInOogo;
import nl.overeen.command.oogo.OogoCommand.HoldInOogo;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.oogo.Table.Delegation;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.axon.Stale;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Taking positions: who for whom, on which text, when. */
class PositionsTest {
    private static final LocalDate SUMMER = LocalDate.of(2016, 7, 1);

    private final Table table = new Table();
    private final Delegation guest = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
    private final MandateId mandate = table.grant(guest, table.collaboration, Scope.ALL, "2016-01-01", null);

    @Test
    void aDelegateAgreesOnAMandate() {
        agree(table.say(guest, table.text), table.delegate(guest))
                .expectEvents(table.taken(guest, Position.AGREED, mandate, false, table.text))
                .expectResultMessagePayload(4L);
    }

    @Test
    void disagreeingHoldingAndReservingNeedTheFunctionAndNoMandate() {
        Delegation bare = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
        Say say = table.explained(bare, table.text);
        Acting delegate = table.delegate(bare);
        table.when(table.meeting(), new DisagreeInOogo(table.oogo, say), delegate)
                .expectEvents(table.taken(bare, Position.DISAGREED, table.text));
        table.when(table.meeting(), new HoldInOogo(table.oogo, say), delegate)
                .expectEvents(table.taken(bare, Position.HELD, table.text));
        table.when(table.meeting(), new AgreeWithReservationInOogo(table.oogo, say, SUMMER), delegate)
                .expectEvents(reserved(bare));
        expectRejection(agree(table.say(bare, table.text), delegate), "mandaat.ontbreekt");
    }

    @Test
    void aReasonIsGivenWhereverItIsNotAPlainAgreement() {
        Say say = table.say(guest, table.text);
        for (OogoCommand command : List.of(
                new DisagreeInOogo(table.oogo, say),
                new HoldInOogo(table.oogo, say),
                new AgreeWithReservationInOogo(table.oogo, say, SUMMER)))
            expectRejection(
                    table.when(table.meeting(), command, table.delegate(guest)), "standpunt.toelichting-ontbreekt");
    }

    @Test
    void ratificationIsAwaitedUntilADayAfterTheOogo() {
        var onTheDay = new AgreeWithReservationInOogo(table.oogo, table.explained(guest, table.text), Table.DAY);
        expectRejection(table.when(table.meeting(), onTheDay, table.delegate(guest)), "standpunt.bekrachtigen-voor");
    }

    @Test
    void aPositionStatesTheRevisionThatIsOnTheTable() {
        PinnedText other = table.ambition("2016-03-01");
        expectRejection(agree(table.say(guest, other), table.delegate(guest)), "agendapunt.andere-revisie");
        expectRejection(agree(table.say(guest), table.delegate(guest)), "agendapunt.andere-revisie");
        var retabled = table.meeting(new ItemRetabled(1, List.of(other)));
        expectRejection(
                table.when(retabled, new AgreeInOogo(table.oogo, table.say(guest, table.text)), table.delegate(guest)),
                "agendapunt.andere-revisie");
    }

    @Test
    void theOrderInWhichTheTextsAreNamedMakesNoDifference() {
        PinnedText other = table.ambition("2016-03-01");
        var facts = table.history(
                Table.tabled(1, ItemKind.ADOPT, table.text, other), new nl.overeen.events.oogo.OogoEvent.Opened());
        table.when(facts, new AgreeInOogo(table.oogo, table.say(guest, other, table.text)), table.delegate(guest))
                .expectEvents(table.taken(guest, Position.AGREED, mandate, false, table.text, other));
    }

    @Test
    void untilTheItemIsConcludedAPositionMayBeReplaced() {
        table.when(
                        table.meeting(table.taken(guest, Position.AGREED, table.text)),
                        new DisagreeInOogo(table.oogo, table.explained(guest, table.text)),
                        table.delegate(guest))
                .expectEvents(table.taken(guest, Position.DISAGREED, table.text));
        expectRejection(
                table.when(table.meeting(concluded()), command(guest), table.delegate(guest)), "agendapunt.afgerond");
    }

    @Test
    void aPositionIsTakenInAnOpenMeetingOnAnItemOnTheTable() {
        Acting delegate = table.delegate(guest);
        var notOpened = table.history(Table.tabled(1, ItemKind.ADOPT, table.text));
        expectRejection(table.when(notOpened, command(guest), delegate), "oogo.niet-geopend");
        expectRejection(
                table.when(table.meeting(new ItemWithdrawn(1)), command(guest), delegate), "agendapunt.ingetrokken");
        expectRejection(
                table.when(table.meeting(concluded(), new Closed()), command(guest), delegate), "oogo.gesloten");
        var noItem = new AgreeInOogo(table.oogo, new Say(2, List.of(), List.of(), guest.delegate(), null));
        expectRejection(table.when(table.meeting(), noItem, delegate), "niet-gevonden");
    }

    @Test
    void theSecretaryRecordsWhatADelegateSaysInTheRoomAndTheFactNamesBoth() {
        agree(table.say(guest, table.text), table.secretary)
                .expectEvents(table.taken(guest, Position.AGREED, mandate, true, table.text));
    }

    @Test
    void theSecretaryCannotLetADelegateSpeakForAnotherParty() {
        var say = new Say(1, List.of(table.text), List.of(behalf(table.po, null)), guest.delegate(), null);
        expectRejection(agree(say, table.secretary), "standpunt.geen-functie");
    }

    @Test
    void aDelegateSpeaksForNobodyElse() {
        var other = new Say(1, List.of(table.text), List.of(behalf(table.po, null)), guest.delegate(), null);
        expectRejection(agree(other, table.delegate(guest)), "vertegenwoordiging.ontbreekt");
        expectRejection(agree(table.say(table.po, table.text), table.delegate(guest)), "niet-gevonden");
    }

    @Test
    void aRepresentationThatIsNotThereIsRefused() {
        var behalf = new OnBehalfOf(guest.party(), null, new RepresentationId(UUID.randomUUID()));
        var say = new Say(1, List.of(table.text), List.of(behalf), guest.delegate(), null);
        expectRejection(agree(say, table.delegate(guest)), "vertegenwoordiging.niet-geldig");
    }

    @Test
    void forSeveralPartiesThereIsOneFactEachAllOrNothing() {
        Delegation second = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
        Delegation both = table.appointed(second.party(), guest.delegate(), "2016-01-01", null);
        var say = new Say(
                1, List.of(table.text), List.of(behalf(guest, null), behalf(second, null)), guest.delegate(), null);
        expectRejection(agree(say, table.secretary), "mandaat.ontbreekt");
        MandateId other = table.grant(both, table.collaboration, Scope.ALL, "2016-01-01", null);
        agree(say, table.secretary)
                .expectEvents(
                        table.taken(guest, Position.AGREED, mandate, true, table.text),
                        table.taken(both, Position.AGREED, other, true, table.text));
    }

    @Test
    void aPartyIsSpokenForOnceAtATime() {
        var say = new Say(
                1, List.of(table.text), List.of(behalf(guest, null), behalf(guest, mandate)), guest.delegate(), null);
        expectRejection(agree(say, table.delegate(guest)), "standpunt.partij-dubbel");
    }

    @Test
    void onlyAPartyOfAKindThatHoldsAPositionTakesOne() {
        expectRejection(
                agree(table.say(table.school, table.text), table.delegate(table.school)),
                "standpunt.partij-neemt-geen-standpunt");
    }

    @Test
    void onlyAPartyAtTheTableOnTheDayOfTheOogoTakesAPosition() {
        Delegation later = table.joined(PartyKind.MUNICIPALITY, "2016-04-07");
        expectRejection(
                agree(table.say(later, table.text), table.delegate(later)), "standpunt.partij-neemt-geen-standpunt");
        table.given.elsewhere(
                table.collaboration, table.secretary.on("2016-04-06"), new PartyReleased(table.vo.party()));
        agree(table.say(table.vo, table.text), table.delegate(table.vo)).expectSuccessfulHandlerExecution();
        table.given.elsewhere(table.collaboration, table.secretary.on("2016-04-05"), new PartyReleased(guest.party()));
        expectRejection(
                agree(table.say(guest, table.text), table.delegate(guest)), "standpunt.partij-neemt-geen-standpunt");
    }

    @Test
    void ifMatchNamesTheVersionThatWasSeen() {
        table.when(table.meeting(), command(guest), table.delegate(guest).command(2))
                .expectException(Stale.class)
                .expectNoEvents();
        table.when(table.meeting(), command(guest), table.delegate(guest).command(3))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoHoldsAnotherFunctionForThePartyDoesNotSpeak() {
        var member = new FunctionAppointed(
                new FunctionId(UUID.randomUUID()),
                Table.person(),
                Role.MEMBER,
                Table.TITLE,
                new Period(LocalDate.of(2016, 1, 1), null));
        table.given.elsewhere(guest.party(), table.secretary.on("2016-01-01"), member);
        var say = new Say(1, List.of(table.text), List.of(behalf(guest, null)), member.person(), Table.TITLE);
        expectRejection(
                table.when(table.meeting(), new DisagreeInOogo(table.oogo, say), table.secretary),
                "standpunt.geen-functie");
    }

    private ResultValidator<Oogo> agree(Say say, Acting acting) {
        return table.when(table.meeting(), new AgreeInOogo(table.oogo, say), acting);
    }

    private AgreeInOogo command(Delegation who) {
        return new AgreeInOogo(table.oogo, table.say(who, table.text));
    }

    private PositionTaken reserved(Delegation who) {
        PositionTaken plain = table.taken(who, Position.AGREED_WITH_RESERVATION, table.text);
        return new PositionTaken(
                1,
                who.party(),
                plain.position(),
                plain.texts(),
                who.delegate(),
                who.function(),
                null,
                null,
                SUMMER,
                plain.explanation(),
                false);
    }

    private ItemConcluded concluded() {
        return new ItemConcluded(
                1,
                new DecisionId(UUID.randomUUID()),
                "2016-1.1",
                Outcome.NO_AGREEMENT,
                DecisionRule.DEFAULT,
                List.of(table.text),
                List.of(),
                null);
    }
}
