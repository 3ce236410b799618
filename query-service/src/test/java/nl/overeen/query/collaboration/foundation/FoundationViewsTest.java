package nl.overeen.query.collaboration.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.ConsultationLevel;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.DisputeRoute;
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
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.test.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoundationViewsTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final ThemeId theme = new ThemeId(UUID.randomUUID());
    private final Text words = Region.text();

    @Test
    void aThemeStandsInItsWordsOfTheDayAndUntilItsLastDay() {
        var first = new Theme(ThemeKind.FOCUS, words, null);
        var second = new Theme(ThemeKind.PRIORITY, Region.text(), Region.text());
        region.effective("2016-02-01").add(region.id.value(), new ThemeDefined(theme, first));
        region.effective("2016-06-30").add(region.id.value(), new ThemeRetired(theme));
        region.effective("2016-04-01").add(region.id.value(), new ThemeRevised(theme, second));
        assertThat(themes("2016-01-31").themas()).isEmpty();
        assertThat(themes("2016-03-31").themas()).singleElement().satisfies(shown -> {
            assertThat(shown.naam()).isEqualTo(words);
            assertThat(shown.toelichting()).isNull();
            assertThat(shown.tot()).isNull();
            assertThat(shown.inGebruik()).isTrue();
        });
        assertThat(themes("2016-06-30").themas()).singleElement().satisfies(shown -> {
            assertThat(shown.soort()).isEqualTo(ThemeKind.PRIORITY);
            assertThat(shown.van()).isEqualTo("2016-02-01");
            assertThat(shown.tot()).isEqualTo("2016-06-30");
            assertThat(shown.inGebruik()).isTrue();
        });
        assertThat(themes("2016-07-01").themas().getFirst().inGebruik()).isFalse();
        assertThat(themes("2016-07-01").versie()).isEqualTo(4);
    }

    @Test
    void aThemeSaysWhichAmbitionsNameItInTheRevisionInForceOrTheNewestProposal() {
        region.effective("2016-02-01")
                .add(region.id.value(), new ThemeDefined(theme, new Theme(ThemeKind.DOMAIN, words, null)));
        var adopted = propose(theme);
        var proposal = propose(null);
        region.effective("2016-03-01").add(proposal.value(), new AmbitionEvent.Amended(2, content(theme)));
        region.effective("2016-04-06").add(adopted.value(), new AmbitionEvent.Amended(2, content(null)));
        assertThat(naming("2016-02-29")).containsExactly(adopted.value());
        assertThat(naming("2016-04-06")).containsExactly(proposal.value());
        adopt("2016-04-06", Region.pin(adopted, 1));
        assertThat(themes("2016-04-06").themas().getFirst().ambities())
                .extracting(ThemesView.Themaambitie::id, line -> line.revisie(), line -> line.vastgesteld())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(adopted.value(), 1, true),
                        org.assertj.core.groups.Tuple.tuple(proposal.value(), 2, false));
    }

    @Test
    void theProcedureThatHoldsIsThatOfTheDayBesideAllVersions() {
        region.by(region.speaker(party, Role.MEMBER), words);
        lay("2016-02-01", 1, DecisionRule.DEFAULT);
        lay("2030-01-01", 2, DecisionRule.ALL_ASKED);
        assertThat(procedure("2016-01-31").geldend()).isNull();
        assertThat(procedure("2016-02-01").geldend()).isEqualTo(1);
        assertThat(procedure("2030-01-01").geldend()).isEqualTo(2);
        assertThat(procedure("2030-01-01").gepland()).isTrue();
        assertThat(procedure("2016-02-01").versies())
                .extracting(ProcedureView.Procedureversie::nummer)
                .containsExactly(1, 2);
        assertThat(procedure("2016-02-01").versies().getFirst()).satisfies(version -> {
            assertThat(version.oproeptermijnDagen()).isEqualTo(21);
            assertThat(version.geschilroutes()).containsExactly(new ProcedureView.Geschilroute(words, 42));
            assertThat(version.gevraagd()).containsExactly(PartyKind.SWV_PO);
            assertThat(version.reden()).isEqualTo(words);
            assertThat(version.door().partij()).isNotNull();
        });
    }

    @Test
    void theVisionInForceIsTheOneDecidedOnWithTheNewestProposalBesideIt() {
        formulate("2016-02-01", 1, new Vision(words, null, null, null));
        assertThat(vision("2016-02-01").vastgesteld()).isNull();
        assertThat(vision("2016-02-01").openWijziging()).isEqualTo(1);
        adopt("2016-04-06", new PinnedText(TextKind.VISION, region.id.value(), 1));
        assertThat(vision("2016-04-05").vastgesteld()).isNull();
        assertThat(vision("2016-04-06").openWijziging()).isNull();
        formulate("2016-05-01", 2, new Vision(words, Region.text(), null, null));
        var view = vision("2016-05-01");
        assertThat(view.vastgesteld()).extracting(Drafts.Vaststelling::revisie).isEqualTo(1);
        assertThat(view.openWijziging()).isEqualTo(2);
        assertThat(view.revisies())
                .extracting(revision -> revision.herziening().revisie())
                .containsExactly(1, 2);
        assertThat(view.revisies().getFirst().hogerDoel()).isEqualTo(words);
        assertThat(view.revisies().getFirst().kernwaarden()).isNull();
    }

    @Test
    void aVisionNobodyFormulatedIsAbsent() {
        assertThat(vision("2016-02-01").revisies()).isEmpty();
        assertThat(vision("2016-02-01").openWijziging()).isNull();
    }

    @Test
    void thePrinciplesStandInTwoColumnsPerRevision() {
        region.effective("2016-02-01")
                .add(region.id.value(), new PrinciplesDrafted(1, List.of(new Principle(words, null))));
        adopt("2016-04-06", new PinnedText(TextKind.PRINCIPLES, region.id.value(), 1));
        var view = PrinciplesView.fold(region.id.value(), region.on("2016-04-06"));
        assertThat(view.vastgesteld()).extracting(Drafts.Vaststelling::revisie).isEqualTo(1);
        assertThat(view.revisies().getFirst().regels()).containsExactly(new PrinciplesView.Uitgangspunt(words, null));
        assertThat(vision("2016-04-06").vastgesteld()).isNull();
    }

    @Test
    void theStructureOfConsultationIsTheOneOfTheDay() {
        var later = Region.text();
        arrange("2016-04-01", later);
        arrange("2016-02-01", words);
        assertThat(consultations("2016-01-31").geldtOp()).isNull();
        assertThat(consultations("2016-01-31").overleggen()).isEmpty();
        assertThat(consultations("2016-03-31").overleggen().getFirst().naam()).isEqualTo(words);
        assertThat(consultations("2016-04-01").overleggen())
                .extracting(ConsultationsView.Overlegvorm::naam)
                .containsExactly(later);
    }

    private AmbitionId propose(@Nullable ThemeId named) {
        var ambition = new AmbitionId(UUID.randomUUID());
        region.add(ambition.value(), new AmbitionEvent.Proposed(ambition, region.id, party, false, content(named)));
        return ambition;
    }

    private static Content content(@Nullable ThemeId named) {
        var themes = named == null ? List.<ThemeId>of() : List.of(named);
        return new Content(
                Region.text(), null, themes, List.of(), List.of(), List.of(), null, null, null, List.of(), null);
    }

    private void adopt(String day, PinnedText text) {
        region.effective(day);
        OogoId oogo = region.convene(LocalDate.parse(day));
        region.table(oogo, 1, text).conclude(oogo, 1, Outcome.ADOPTED, List.of(text));
    }

    private void lay(String day, int version, DecisionRule rule) {
        var ground = new Ground(words, LocalDate.of(2015, 12, 1), null);
        var routes = List.of(new DisputeRoute(words, 42));
        var procedure = new Procedure(rule, List.of(PartyKind.SWV_PO), 21, routes, ground);
        region.effective(day).add(region.id.value(), new ProcedureLaidDown(version, procedure));
    }

    private void formulate(String day, int revision, Vision vision) {
        region.effective(day).add(region.id.value(), new VisionFormulated(revision, vision));
    }

    private void arrange(String day, Text name) {
        var consultation = new Consultation(ConsultationLevel.EXECUTIVE, name, null, null, null);
        region.effective(day).add(region.id.value(), new ConsultationArranged(List.of(consultation)));
    }

    private List<UUID> naming(String day) {
        return themes(day).themas().getFirst().ambities().stream()
                .map(ThemesView.Themaambitie::id)
                .toList();
    }

    private ThemesView themes(String day) {
        return ThemesView.fold(region.id.value(), region.on(day));
    }

    private ProcedureView procedure(String day) {
        return ProcedureView.fold(region.id.value(), region.on(day));
    }

    private VisionView vision(String day) {
        return VisionView.fold(region.id.value(), region.on(day));
    }

    private ConsultationsView consultations(String day) {
        return ConsultationsView.fold(region.id.value(), region.on(day));
    }
}
