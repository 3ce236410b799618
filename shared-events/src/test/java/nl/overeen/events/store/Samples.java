package nl.overeen.events.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.agenda.AgendaEvent;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Investment;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Link;
import nl.overeen.events.ambition.LinkKind;
import nl.overeen.events.ambition.Participant;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.ConsultationLevel;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.DisputeRoute;
import nl.overeen.events.collaboration.FoundationEvent;
import nl.overeen.events.collaboration.Principle;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.dispute.DisputeEvent;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.evaluation.EvaluationEvent;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.Fulfilment;
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

    private static final PartyId OTHER = new PartyId(id(15));
    private static final AmbitionId TARGET = new AmbitionId(id(16));
    private static final ThemeId THEME = new ThemeId(id(8));
    private static final RepresentationId REPRESENTATION = new RepresentationId(id(12));
    private static final DecisionId DECISION = new DecisionId(id(13));
    private static final AgendaId AGENDA = new AgendaId(id(17));
    private static final DocumentId DOCUMENT = new DocumentId(id(18));
    private static final DisputeId DISPUTE = new DisputeId(id(19));
    private static final CommitmentId COMMITMENT = new CommitmentId(id(20));

    private static Ground ground() {
        return new Ground(text(15), DAY, text(16));
    }

    private static Theme theme() {
        return new Theme(ThemeKind.PRIORITY, text(53), text(54));
    }

    private static Edition edition() {
        return new Edition(
                text(55),
                PERIOD,
                List.of("2016-2017", "2017-2018"),
                List.of(new EditionLine(AMBITION, 2)),
                new AgendaId(id(21)),
                text(56));
    }

    private static DocumentVersion version() {
        return new DocumentVersion(text(57), text(58), new Day("2016-03"), "0123456789abcdef".repeat(4), text(59));
    }

    private static Content ending() {
        Content c = content();
        return new Content(
                c.title(),
                c.explanation(),
                c.themes(),
                c.goals(),
                c.actions(),
                c.participants(),
                c.lead(),
                c.hours(),
                c.investment(),
                List.of(new Link(LinkKind.COUNTED_ELSEWHERE, TARGET, new ActionId(id(11)), text(60))),
                new Ending(List.of(TARGET)));
    }

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
                new Investment(new BigDecimal("1500.00"), text(12)),
                List.of(),
                null);
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
                new FoundationEvent.ProcedureLaidDown(
                        1,
                        new Procedure(
                                DecisionRule.ALL_ASKED,
                                List.of(PartyKind.SWV_PO, PartyKind.MUNICIPALITY),
                                14,
                                List.of(new DisputeRoute(text(21), 28)),
                                ground())),
                new FoundationEvent.ThemeDefined(THEME, theme()),
                new FoundationEvent.ThemeRevised(THEME, theme()),
                new FoundationEvent.ThemeRetired(THEME),
                new FoundationEvent.VisionFormulated(1, new Vision(text(22), text(23), text(24), text(25))),
                new FoundationEvent.PrinciplesDrafted(1, List.of(new Principle(text(26), text(27)))),
                new FoundationEvent.ConsultationArranged(List.of(
                        new Consultation(ConsultationLevel.COORDINATING, text(28), text(29), text(30), text(31)))),
                new PartyEvent.Renamed("Swv po en vo"),
                new PartyEvent.Succeeded(List.of(OTHER)),
                new PartyEvent.ContactNamed(COLLABORATION, FUNCTION),
                new PartyEvent.RepresentationEntrusted(
                        REPRESENTATION, OTHER, COLLABORATION, Scope.ALL, PERIOD, ground()),
                new PartyEvent.RepresentationWithdrawn(REPRESENTATION),
                new AmbitionEvent.Merged(
                        3,
                        ending(),
                        List.of(new Carried(TARGET, List.of(new GoalId(id(9))), List.of(new ActionId(id(11))), true)),
                        new Dropped(List.of(new GoalId(id(22))), List.of(new ActionId(id(23))), false)),
                new AmbitionEvent.Absorbed(4, content(), AMBITION),
                new AmbitionEvent.Withdrawn(5, content().ending(new Ending(List.of()))),
                new ExecutionEvent.TrekkerAssigned(List.of(new Leader(PARTY, FUNCTION, PERSON))),
                new ExecutionEvent.ProgressReported(new ActionId(id(11)), Progress.RUNNING, text(32)),
                new ExecutionEvent.MeasurementRecorded(
                        new IndicatorId(id(10)), new BigDecimal("11.50"), null, text(33), text(34)),
                new AgendaEvent.EditionOpened(AGENDA, COLLABORATION, edition()),
                new AgendaEvent.AmbitionsOrdered(2, edition()),
                new AgendaEvent.EditionClosed(),
                new DocumentEvent.Registered(DOCUMENT, COLLABORATION, PARTY, DocumentKind.SUPPORT_PLAN, version()),
                new DocumentEvent.VersionRegistered(2, DocumentKind.SUPPORT_PLAN, version()),
                new DocumentEvent.StepRecorded(2, StepKind.SENT, List.of(OTHER), text(35), text(36)),
                new DisputeEvent.Raised(
                        DISPUTE, COLLABORATION, OOGO, 3, PARTY, text(37), text(38), LocalDate.of(2016, 5, 4)),
                new DisputeEvent.StatementSubmitted(PARTY, text(39)),
                new DisputeEvent.AdviceReceived(text(40), text(41)),
                new DisputeEvent.Settled(text(42), DECISION),
                new EvaluationEvent.Recorded(
                        new EvaluationId(id(24)),
                        COLLABORATION,
                        new Subject(SubjectKind.GOAL, id(9), AMBITION),
                        Judgement.PARTLY,
                        text(43),
                        List.of(new Grade(text(44), new BigDecimal("7.5"), 12)),
                        List.of(new Evidence(text(45), new FactId(AMBITION.toString(), 6), DOCUMENT))),
                new EvaluationEvent.FollowUpDecided(FollowUp.ADJUST, text(46), AMBITION, 6, OOGO, 3),
                new OogoEvent.Reconvened(DAY, LocalTime.of(13, 0), text(47), 2),
                new OogoEvent.Cancelled(),
                new OogoEvent.ItemsOrdered(List.of(3, 1, 2)),
                new OogoEvent.AttendanceNoted(List.of(OTHER)),
                new OogoEvent.DiscussionRecorded(3, text(48)),
                new OogoEvent.CommitmentRecorded(
                        COMMITMENT, 3, PARTY, text(49), List.of(OTHER), LocalDate.of(2016, 9, 1)),
                new AfterwardsEvent.PositionConfirmed(3, PARTY, new FactId(OOGO.toString(), 5)),
                new AfterwardsEvent.PositionContested(3, PARTY, new FactId(OOGO.toString(), 5)),
                new AfterwardsEvent.DecisionJoined(3, DECISION, PARTY, PERSON, FUNCTION, MANDATE),
                new AfterwardsEvent.PositionRatified(3, DECISION, PARTY, PERSON, FUNCTION, MANDATE),
                new AfterwardsEvent.RatificationRefused(3, DECISION, PARTY, PERSON, FUNCTION),
                new AfterwardsEvent.CommitmentReportedOn(COMMITMENT, Fulfilment.KEPT, text(50)),
                new AfterwardsEvent.ReportedBack(3, DECISION, text(51), text(52)),
                new FactVoided(),
                new TextsRedacted(List.of(text(1).id())));
    }
}
