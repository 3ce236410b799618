package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.behalf;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.AgreeInOogo;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.oogo.Table.Delegation;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On what an agreement rests: the function and the mandate of the day of the OOGO. */
class GroundsTest {
    private final Table table = new Table();
    private final Delegation guest = table.joined(PartyKind.MUNICIPALITY, "2016-01-01");
    private final ThemeId other = new ThemeId(UUID.randomUUID());

    @Test
    void aMandateHoldsFromItsFirstToItsLastDay() {
        grant(Scope.ALL, "2016-04-07", null);
        grant(Scope.ALL, "2016-01-01", "2016-04-05");
        missing(table.text);
        agreed(grant(Scope.ALL, "2016-04-06", "2016-04-06"), table.text);
    }

    @Test
    void aMandateIsNotValidOnTheDayOfItsRevocation() {
        MandateId mandate = grant(Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(guest.party(), table.secretary.on("2016-04-06"), new MandateRevoked(mandate));
        missing(table.text);
    }

    @Test
    void forEarlierDaysItStaysValidAlsoForLateMinutes() {
        MandateId mandate = grant(Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(guest.party(), table.secretary.on("2016-04-07"), new MandateRevoked(mandate));
        agreed(mandate, table.text);
    }

    @Test
    void aMandateForAnotherCollaborationIsNone() {
        table.grant(guest, new CollaborationId(UUID.randomUUID()), Scope.ALL, "2016-01-01", null);
        missing(table.text);
    }

    @Test
    void aMandateForNamedThemesCoversAnItemWhoseThemesItNamesAll() {
        agreed(grant(new Scope(false, List.of(table.theme, other)), "2016-01-01", null), table.text);
    }

    @Test
    void aMandateForOtherThemesDoesNot() {
        grant(new Scope(false, List.of(other)), "2016-01-01", null);
        missing(table.text);
    }

    @Test
    void itCoversAllThemesOfAllPinnedAmbitionsOrNothing() {
        grant(new Scope(false, List.of(table.theme)), "2016-01-01", null);
        missing(table.text, table.ambition("2016-02-01", other));
        missing(table.ambition("2016-02-01", table.theme, other));
    }

    @Test
    void anAmbitionWithoutThemesBesideThemedOnesNeedsAMandateForEverything() {
        grant(new Scope(false, List.of(table.theme)), "2016-01-01", null);
        PinnedText plain = table.ambition("2016-02-01");
        missing(table.text, plain);
        missing(plain);
        agreed(grant(Scope.ALL, "2016-01-01", null), table.text, plain);
    }

    @Test
    void anItemThatIsNotAboutAmbitionsOnlyNeedsAMandateForEverything() {
        grant(new Scope(false, List.of(table.theme)), "2016-01-01", null);
        table.given.elsewhere(
                table.collaboration,
                table.secretary.on("2016-02-01"),
                new VisionFormulated(1, new Vision(null, null, null, null)));
        var vision = new PinnedText(TextKind.VISION, table.collaboration.value(), 1);
        missing(table.text, vision);
        agreed(grant(Scope.ALL, "2016-01-01", null), table.text, vision);
    }

    @Test
    void anItemWithoutAmbitionNeedsAMandateForEverything() {
        grant(new Scope(false, List.of(table.theme)), "2016-01-01", null);
        missing();
        agreed(grant(Scope.ALL, "2016-01-01", null));
    }

    @Test
    void aNamedMandateIsTheOneThatIsRecordedWhereSeveralHold() {
        grant(Scope.ALL, "2016-01-01", null);
        MandateId second = grant(Scope.ALL, "2016-02-01", null);
        agree(guest, second, table.delegate(guest), table.text)
                .expectEvents(table.taken(guest, Position.AGREED, second, false, table.text));
    }

    @Test
    void aNamedMandateThatDoesNotHoldIsRefusedAlsoWhereAnotherWould() {
        grant(Scope.ALL, "2016-01-01", null);
        MandateId ended = grant(Scope.ALL, "2016-01-01", "2016-04-05");
        expectRejection(agree(guest, ended, table.delegate(guest), table.text), "mandaat.niet-geldig");
        var unknown = new MandateId(UUID.randomUUID());
        expectRejection(agree(guest, unknown, table.delegate(guest), table.text), "mandaat.niet-geldig");
    }

    @Test
    void aMandateOfAColleagueIsNone() {
        Delegation colleague = table.appointed(guest.party(), Table.person(), "2016-01-01", null);
        table.grant(colleague, table.collaboration, Scope.ALL, "2016-01-01", null);
        missing(table.text);
    }

    @Test
    void aFunctionIsHeldOnTheDayOfTheOogo() {
        grant(Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(guest.party(), table.secretary.on("2016-04-05"), new FunctionEnded(guest.function()));
        expectRejection(agree(guest, null, table.delegate(guest), table.text), "standpunt.geen-functie");
    }

    @Test
    void itsLastDayIsIncludedAndALaterEndChangesNothing() {
        MandateId mandate = grant(Scope.ALL, "2016-01-01", null);
        table.given.elsewhere(guest.party(), table.secretary.on("2016-04-06"), new FunctionEnded(guest.function()));
        agreed(mandate, table.text);
    }

    @Test
    void whoHoldsTwoFunctionsMayAgreeOnTheMandateOfEither() {
        Delegation second = table.appointed(guest.party(), guest.delegate(), "2016-01-01", null);
        MandateId mandate = table.grant(second, table.collaboration, Scope.ALL, "2016-01-01", null);
        agree(guest, null, table.secretary, table.text)
                .expectEvents(table.taken(second, Position.AGREED, mandate, true, table.text));
        agree(guest, mandate, table.secretary, table.text)
                .expectEvents(table.taken(second, Position.AGREED, mandate, true, table.text));
    }

    private MandateId grant(Scope scope, String from, @Nullable String until) {
        return table.grant(guest, table.collaboration, scope, from, until);
    }

    private void agreed(MandateId mandate, PinnedText... texts) {
        agree(guest, null, table.delegate(guest), texts)
                .expectEvents(table.taken(guest, Position.AGREED, mandate, false, texts));
    }

    private void missing(PinnedText... texts) {
        expectRejection(agree(guest, null, table.delegate(guest), texts), "mandaat.ontbreekt");
    }

    private ResultValidator<Oogo> agree(
            Delegation who, @Nullable MandateId mandate, Acting acting, PinnedText... texts) {
        var say = new Say(1, List.of(texts), List.of(behalf(who, mandate)), who.delegate(), null);
        var facts = table.history(Table.tabled(1, ItemKind.ADOPT, texts), new Opened());
        return table.when(facts, new AgreeInOogo(table.oogo, say), acting);
    }
}
