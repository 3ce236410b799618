package nl.overeen.events.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Investment;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Participant;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.DecisionRule;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;

/** One example of every event, each field filled. */
final class Samples {
    private Samples() {}

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    private static final CollaborationId COLLABORATION = new CollaborationId(id(1));
    private static final PartyId PARTY = new PartyId(id(2));
    private static final PersonId PERSON = new PersonId(id(3));
    private static final FunctionId FUNCTION = new FunctionId(id(4));
    private static final MandateId MANDATE = new MandateId(id(5));
    private static final AmbitionId AMBITION = new AmbitionId(id(6));
    private static final OogoId OOGO = new OogoId(id(7));
    private static final LocalDate DAY = LocalDate.of(2016, 4, 6);
    private static final Period PERIOD = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31));
    private static final PinnedText PINNED = new PinnedText(TextKind.AMBITION, AMBITION.value(), 2);

    private static Text text(int number) {
        return new Text(id(900 + number).toString(), "bm9uY2Utbm9uY2U=", "Z2VzbG90ZW4=");
    }

    private static Content content() {
        return new Content(
                text(1),
                text(2),
                List.of(new ThemeId(id(8))),
                List.of(new Goal(
                        new GoalId(id(9)),
                        text(3),
                        List.of(new Indicator(
                                new IndicatorId(id(10)),
                                text(4),
                                IndicatorKind.RATE,
                                text(5),
                                new BigDecimal("12.50"),
                                new BigDecimal("10"),
                                new Day("2017-04"),
                                text(6))))),
                List.of(new Action(
                        new ActionId(id(11)),
                        "8.3",
                        text(7),
                        new Planning(text(8), new Day("2016-09"), new Day("2016-12")))),
                List.of(new Participant(text(9), PARTY, 2, 3)),
                new Lead(List.of(PARTY), text(10)),
                new Hours(
                        new BigDecimal("86"),
                        List.of(new HoursLine(
                                text(11), new BigDecimal("6"), List.of("O", "Gem"), false, new BigDecimal("12"))),
                        List.of("O", "Gem", "LPL", "JG")),
                new Investment(new BigDecimal("1500.00"), text(12)));
    }

    static Stream<Object> all() {
        return Stream.of(
                new CollaborationEvent.Founded(COLLABORATION, "Regio"),
                new CollaborationEvent.PartyAdmitted(PARTY),
                new CollaborationEvent.PartyReleased(PARTY),
                new CollaborationEvent.FunctionAppointed(FUNCTION, PERSON, Role.SECRETARY, text(13), PERIOD),
                new CollaborationEvent.FunctionEnded(FUNCTION),
                new PartyEvent.Registered(PARTY, PartyKind.SWV_PO, "Swv po", "PO2701"),
                new PartyEvent.FunctionAppointed(FUNCTION, PERSON, Role.DELEGATE, text(14), PERIOD),
                new PartyEvent.FunctionEnded(FUNCTION),
                new PartyEvent.MandateGranted(
                        MANDATE,
                        FUNCTION,
                        COLLABORATION,
                        new Scope(false, List.of(new ThemeId(id(8)))),
                        PERIOD,
                        new Ground(text(15), DAY, text(16))),
                new PartyEvent.MandateRevoked(MANDATE),
                new AmbitionEvent.Proposed(AMBITION, COLLABORATION, PARTY, true, content()),
                new AmbitionEvent.DraftShared(AMBITION, COLLABORATION, PARTY, 1, content()),
                new AmbitionEvent.Amended(2, content()),
                new OogoEvent.Convened(OOGO, COLLABORATION, "2016-1", DAY, LocalTime.of(9, 30), text(17), 1),
                new OogoEvent.ItemTabled(3, ItemKind.ADOPT, text(18), text(19), List.of(PINNED)),
                new OogoEvent.ItemRetabled(3, List.of(PINNED)),
                new OogoEvent.ItemWithdrawn(3),
                new OogoEvent.Opened(),
                new OogoEvent.PositionTaken(
                        3,
                        PARTY,
                        Position.AGREED_WITH_RESERVATION,
                        List.of(PINNED),
                        PERSON,
                        FUNCTION,
                        MANDATE,
                        new RepresentationId(id(12)),
                        LocalDate.of(2016, 6, 1),
                        text(20),
                        true),
                new OogoEvent.ItemConcluded(
                        3,
                        new DecisionId(id(13)),
                        "2016-1.3",
                        Outcome.ADOPTED_WITH_RESERVATION,
                        DecisionRule.DEFAULT,
                        List.of(PINNED),
                        List.of(new Standing(PARTY, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION)),
                        new OogoId(id(14))),
                new OogoEvent.Closed(),
                new FactVoided(),
                new TextsRedacted(List.of(text(1).id())));
    }
}
