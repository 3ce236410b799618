package nl.overeen.command.collaboration;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.collaboration.FoundationCommand.ArrangeConsultation;
import nl.overeen.command.collaboration.FoundationCommand.DefineTheme;
import nl.overeen.command.collaboration.FoundationCommand.DraftPrinciples;
import nl.overeen.command.collaboration.FoundationCommand.FormulateVision;
import nl.overeen.command.collaboration.FoundationCommand.LayDownProcedure;
import nl.overeen.command.collaboration.FoundationCommand.RetireTheme;
import nl.overeen.command.collaboration.FoundationCommand.ReviseTheme;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.ConsultationLevel;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ConsultationArranged;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRevised;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Principle;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class FoundationTest {
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final ThemeId theme = new ThemeId(UUID.randomUUID());
    private final Text words = text();
    private final Theme content = new Theme(ThemeKind.DOMAIN, words, null);
    private final Theme other = new Theme(ThemeKind.PRIORITY, words, text());
    private final Procedure procedure = new Procedure(
            DecisionRule.ALL_ASKED,
            List.of(PartyKind.SWV_PO, PartyKind.MUNICIPALITY),
            21,
            List.of(),
            new Ground(words, LocalDate.of(2015, 12, 1), null));
    private final Vision vision = new Vision(words, null, null, null);
    private final Vision next = new Vision(words, text(), null, null);
    private final List<Principle> rows = List.of(new Principle(words, null));
    private final List<Principle> moreRows = List.of(new Principle(words, text()));
    private final List<Consultation> structure =
            List.of(new Consultation(ConsultationLevel.ADMINISTRATIVE, words, null, null, null));

    private final Given given = new Given();
    private final Acting secretary = given.as(Role.SECRETARY).forCollaboration(region);

    @Test
    void theFirstProcedureHoldsFromItsDayLikewiseEachLaterVersion() {
        var layDown = new LayDownProcedure(region, procedure);
        when(history(), layDown, "2016-01-01").expectEvents(new ProcedureLaidDown(1, procedure));
        var first = history(on("2016-01-01", new ProcedureLaidDown(1, procedure)));
        when(first, layDown, "2016-01-01").expectEvents(new ProcedureLaidDown(2, procedure));
        rejected(first, layDown, "2015-12-31", "procedure.eerder-dan-vorige");
    }

    @Test
    void theNumberOfAVoidedProcedureIsNotUsedAgainAndItsDayBindsNobody() {
        var voided = history(on("2030-01-01", new ProcedureLaidDown(1, procedure)), voiding(1));
        when(voided, new LayDownProcedure(region, procedure), "2016-01-01")
                .expectEvents(new ProcedureLaidDown(2, procedure));
    }

    @Test
    void aThemeIsDefinedOnce() {
        when(history(), new DefineTheme(region, theme, content), "2016-01-01")
                .expectEvents(new ThemeDefined(theme, content));
        rejected(defined(), new DefineTheme(region, theme, other), "2016-02-01", "thema.bestaat-al");
    }

    @Test
    void aThemeIsPutInOtherWords() {
        var revise = new ReviseTheme(region, theme, other);
        when(defined(), revise, "2016-02-01").expectEvents(new ThemeRevised(theme, other));
        rejected(defined(), new ReviseTheme(region, theme, content), "2016-02-01", "tekst.niets-gewijzigd");
        rejected(history(), revise, "2016-02-01", "niet-gevonden");
    }

    @Test
    void aThemeIsNotRevisedBeforeItsLastRevision() {
        var revised = defined(on("2016-03-01", new ThemeRevised(theme, other)));
        var revise = new ReviseTheme(region, theme, content);
        rejected(revised, revise, "2016-02-28", "tekst.eerder-dan-laatste-wijziging");
        when(revised, revise, "2016-03-01").expectEvents(new ThemeRevised(theme, content));
    }

    @Test
    void aThemeIsRevisedAndRetiredOnADayOnWhichItIsInUse() {
        var retired = defined(on("2016-06-30", new ThemeRetired(theme)));
        var revise = new ReviseTheme(region, theme, other);
        var retire = new RetireTheme(region, theme);
        when(defined(), retire, "2016-06-30").expectEvents(new ThemeRetired(theme));
        when(retired, revise, "2016-06-30").expectEvents(new ThemeRevised(theme, other));
        rejected(retired, revise, "2016-07-01", "thema.niet-in-gebruik");
        rejected(retired, retire, "2016-07-01", "thema.niet-in-gebruik");
        rejected(defined(), retire, "2015-12-31", "thema.niet-in-gebruik");
        rejected(history(), retire, "2016-06-30", "niet-gevonden");
        rejected(defined(voiding(1)), retire, "2016-06-30", "niet-gevonden");
    }

    @Test
    void theFirstVisionNeedsNoReasonAndNoVersionSeen() {
        when(history(), new FormulateVision(region, vision), "2016-01-01")
                .expectEvents(new VisionFormulated(1, vision));
        when(history(), new DraftPrinciples(region, rows), "2016-01-01").expectEvents(new PrinciplesDrafted(1, rows));
    }

    @Test
    void theNextRevisionIsTheWholeTextWithAReason() {
        var formulate = new FormulateVision(region, next);
        seen(formulated(), formulate, because("2016-02-01")).expectEvents(new VisionFormulated(2, next));
        expectRejection(seen(formulated(), formulate, secretary.on("2016-02-01")), "tekst.reden-ontbreekt");
        var draft = new DraftPrinciples(region, moreRows);
        seen(drafted(), draft, because("2016-02-01")).expectEvents(new PrinciplesDrafted(2, moreRows));
        expectRejection(seen(drafted(), draft, secretary.on("2016-02-01")), "tekst.reden-ontbreekt");
    }

    @Test
    void aRevisionChangesSomething() {
        var formulate = new FormulateVision(region, vision);
        expectRejection(seen(formulated(), formulate, because("2016-02-01")), "tekst.niets-gewijzigd");
        var draft = new DraftPrinciples(region, rows);
        expectRejection(seen(drafted(), draft, because("2016-02-01")), "tekst.niets-gewijzigd");
    }

    @Test
    void aRevisionIsNotDatedBeforeTheLast() {
        var formulate = new FormulateVision(region, next);
        expectRejection(seen(formulated(), formulate, because("2015-12-31")), "tekst.eerder-dan-laatste-wijziging");
        seen(formulated(), formulate, because("2016-01-01")).expectEvents(new VisionFormulated(2, next));
        var draft = new DraftPrinciples(region, moreRows);
        expectRejection(seen(drafted(), draft, because("2015-12-31")), "tekst.eerder-dan-laatste-wijziging");
    }

    @Test
    void whoReplacesATextSaysWhichVersionHeSaw() {
        rejected(formulated(), new FormulateVision(region, next), "2016-02-01", "versie.ontbreekt");
        rejected(drafted(), new DraftPrinciples(region, moreRows), "2016-02-01", "versie.ontbreekt");
        var arranged = history(on("2016-01-01", new ConsultationArranged(List.of())));
        rejected(arranged, new ArrangeConsultation(region, structure), "2016-02-01", "versie.ontbreekt");
    }

    @Test
    void theStructureOfConsultationIsArrangedAsAWhole() {
        var arrange = new ArrangeConsultation(region, structure);
        when(history(), arrange, "2016-01-01").expectEvents(new ConsultationArranged(structure));
        var arranged = history(on("2016-01-01", new ConsultationArranged(structure)));
        expectRejection(seen(arranged, arrange, secretary.on("2016-01-01")), "tekst.niets-gewijzigd");
        seen(arranged, arrange, secretary.on("2015-12-31")).expectEvents(new ConsultationArranged(structure));
    }

    @SafeVarargs
    private List<EventMessage<?>> defined(List<EventMessage<?>>... more) {
        var facts = history(on("2016-01-01", new ThemeDefined(theme, content)));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    private List<EventMessage<?>> formulated() {
        return history(on("2016-01-01", new VisionFormulated(1, vision)));
    }

    private List<EventMessage<?>> drafted() {
        return history(on("2016-01-01", new PrinciplesDrafted(1, rows)));
    }

    @SafeVarargs
    private List<EventMessage<?>> history(List<EventMessage<?>>... more) {
        var facts = new ArrayList<>(on("2015-01-01", new Founded(region, "Regio")));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    private List<EventMessage<?>> on(String day, Object event) {
        return secretary.on(day).facts(event);
    }

    private List<EventMessage<?>> voiding(long number) {
        return secretary
                .on("2016-01-02")
                .replacing(new FactId(region.toString(), number))
                .facts(new FactVoided());
    }

    private Acting because(String day) {
        Origin o = secretary.on(day).origin();
        return new Acting(new Origin(
                o.actor(),
                o.function(),
                o.role(),
                o.party(),
                o.collaboration(),
                o.effective(),
                words,
                o.request(),
                o.replaces()));
    }

    private ResultValidator<Collaboration> when(List<EventMessage<?>> facts, FoundationCommand command, String day) {
        return given.fixture(Collaboration.class)
                .given(facts)
                .when(command, secretary.on(day).command());
    }

    /** By someone who has seen the present version. */
    private ResultValidator<Collaboration> seen(List<EventMessage<?>> facts, FoundationCommand command, Acting acting) {
        return given.fixture(Collaboration.class).given(facts).when(command, acting.command(facts.size()));
    }

    private void rejected(List<EventMessage<?>> facts, FoundationCommand command, String day, String code) {
        expectRejection(when(facts, command, day), code);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
