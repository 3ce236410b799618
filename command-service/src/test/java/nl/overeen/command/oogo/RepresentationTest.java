package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.TITLE;
import static nl.overeen.command.oogo.Table.behalf;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.AgreeInOogo;
import nl.overeen.command.oogo.OogoCommand.AgreeWithReservationInOogo;
import nl.overeen.command.oogo.OogoCommand.DisagreeInOogo;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.oogo.Table.Delegation;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Speaking for another party on its representation. */
class RepresentationTest {
    private final Table table = new Table();
    private final Delegation small = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
    private final Delegation big = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");

    @Test
    void aDelegateAgreesForAPartyThatEntrustedItsVoiceAndTheRepresentationReplacesTheMandate() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        agree(null, table.delegate(big)).expectEvents(agreed(id, false));
        agree(id, table.delegate(big)).expectEvents(agreed(id, false));
    }

    @Test
    void theSecretaryRecordsItInTheRoomToo() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        agree(null, table.secretary).expectEvents(agreed(id, true));
        agree(id, table.secretary).expectEvents(agreed(id, true));
    }

    @Test
    void itIsValidOnTheDayOfTheOogo() {
        RepresentationId early = entrust(Scope.ALL, "2016-01-01", "2016-04-05");
        RepresentationId late = entrust(Scope.ALL, "2016-04-07", null);
        RepresentationId withdrawn = entrust(Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(small.party(), table.secretary.on("2016-04-06"), new RepresentationWithdrawn(withdrawn));
        for (RepresentationId id : List.of(early, late, withdrawn))
            expectRejection(agree(id, table.delegate(big)), "vertegenwoordiging.niet-geldig");
        expectRejection(agree(null, table.delegate(big)), "vertegenwoordiging.ontbreekt");
        expectRejection(agree(null, table.secretary), "standpunt.geen-functie");
    }

    @Test
    void itsScopeCoversTheItemAsAMandateMust() {
        RepresentationId other = entrust(new Scope(false, List.of(new ThemeId(UUID.randomUUID()))), "2016-01-01", null);
        expectRejection(agree(other, table.delegate(big)), "vertegenwoordiging.niet-geldig");
        expectRejection(agree(null, table.delegate(big)), "vertegenwoordiging.ontbreekt");
        RepresentationId themed = entrust(new Scope(false, List.of(table.theme)), "2016-01-01", null);
        agree(null, table.delegate(big)).expectEvents(agreed(themed, false));
    }

    @Test
    void itIsForOneRepresentativeOnly() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        var say = new Say(1, List.of(table.text), List.of(named(id)), table.po.delegate(), null);
        expectRejection(
                take(new AgreeInOogo(table.oogo, say), table.delegate(table.po)), "vertegenwoordiging.niet-geldig");
        var any = new Say(1, List.of(table.text), List.of(behalf(small, null)), table.po.delegate(), null);
        expectRejection(
                take(new AgreeInOogo(table.oogo, any), table.delegate(table.po)), "vertegenwoordiging.ontbreekt");
    }

    @Test
    void whoIsDelegateOfTwoPartiesSpeaksForTheOneItActsForOnly() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        table.appointed(big.party(), table.po.delegate(), "2016-01-01", null);
        var say = new Say(1, List.of(table.text), List.of(named(id)), table.po.delegate(), null);
        var command = new AgreeInOogo(table.oogo, say);
        expectRejection(take(command, table.delegate(table.po)), "vertegenwoordiging.niet-geldig");
        take(command, table.delegate(table.po).forParty(big.party())).expectSuccessfulHandlerExecution();
    }

    @Test
    void theSpeakerIsDelegateOfTheRepresentativeOnTheDay() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(big.party(), table.secretary.on("2016-04-05"), new FunctionEnded(big.function()));
        expectRejection(agree(id, table.delegate(big)), "vertegenwoordiging.niet-geldig");
        expectRejection(agree(id, table.secretary), "vertegenwoordiging.niet-geldig");
    }

    @Test
    void disagreeingForAnotherNeedsTheRepresentationToo() {
        var say = new Say(1, List.of(table.text), List.of(behalf(small, null)), big.delegate(), TITLE);
        var command = new DisagreeInOogo(table.oogo, say);
        expectRejection(take(command, table.delegate(big)), "vertegenwoordiging.ontbreekt");
        entrust(Scope.ALL, "2016-01-01", null);
        take(command, table.delegate(big)).expectSuccessfulHandlerExecution();
    }

    @Test
    void oneFactPerPartySpokenForAllOrNothing() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        var say =
                new Say(1, List.of(table.text), List.of(behalf(big, null), behalf(small, null)), big.delegate(), null);
        expectRejection(take(new AgreeInOogo(table.oogo, say), table.delegate(big)), "mandaat.ontbreekt");
        MandateId mandate = table.grant(big, table.collaboration, Scope.ALL, "2016-01-01", null);
        take(new AgreeInOogo(table.oogo, say), table.delegate(big))
                .expectEvents(table.taken(big, Position.AGREED, mandate, false, table.text), agreed(id, false));
    }

    @Test
    void oneGroundIsNamedNotTwo() {
        RepresentationId id = entrust(Scope.ALL, "2016-01-01", null);
        var both = new OnBehalfOf(small.party(), new MandateId(UUID.randomUUID()), id);
        var say = new Say(1, List.of(table.text), List.of(both), big.delegate(), null);
        expectRejection(take(new AgreeInOogo(table.oogo, say), table.delegate(big)), "standpunt.grond-dubbel");
    }

    @Test
    void aMandateNamedWithAReservedAgreementIsRecordedIfValid() {
        MandateId mandate = table.grant(big, table.collaboration, Scope.ALL, "2016-01-01", null);
        MandateId ended = table.grant(big, table.collaboration, Scope.ALL, "2016-01-01", "2016-04-05");
        reserve(mandate)
                .expectEvents(new PositionTaken(
                        1,
                        big.party(),
                        Position.AGREED_WITH_RESERVATION,
                        List.of(table.text),
                        big.delegate(),
                        big.function(),
                        mandate,
                        null,
                        Table.DAY.plusMonths(1),
                        TITLE,
                        false));
        expectRejection(reserve(ended), "mandaat.niet-geldig");
    }

    private ResultValidator<Oogo> reserve(MandateId mandate) {
        var say = new Say(1, List.of(table.text), List.of(behalf(big, mandate)), big.delegate(), TITLE);
        return take(new AgreeWithReservationInOogo(table.oogo, say, Table.DAY.plusMonths(1)), table.delegate(big));
    }

    private RepresentationId entrust(Scope scope, String from, @Nullable String until) {
        return table.entrust(small.party(), big.party(), scope, from, until);
    }

    private OnBehalfOf named(@Nullable RepresentationId id) {
        return new OnBehalfOf(small.party(), null, id);
    }

    private ResultValidator<Oogo> agree(@Nullable RepresentationId id, Acting acting) {
        var say = new Say(1, List.of(table.text), List.of(named(id)), big.delegate(), null);
        return take(new AgreeInOogo(table.oogo, say), acting);
    }

    private ResultValidator<Oogo> take(OogoCommand command, Acting acting) {
        return table.when(table.meeting(), command, acting);
    }

    private PositionTaken agreed(RepresentationId id, boolean spoken) {
        return new PositionTaken(
                1,
                small.party(),
                Position.AGREED,
                List.of(table.text),
                big.delegate(),
                big.function(),
                null,
                id,
                null,
                null,
                spoken);
    }
}
