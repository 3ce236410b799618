package nl.overeen.query.ambition.provenance;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.ChangeLine;
import nl.overeen.query.platform.cell.Changes;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class AmbitionProvenanceTest {
    private static final Address TITLE = Address.of("titel");

    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
    private final Fact proposed = last();
    private final Text first = ((nl.overeen.events.ambition.AmbitionEvent.Proposed) proposed.event())
            .content()
            .title();
    private final Text second = text();

    @Test
    void aTitleNamesTheRevisionThatSetItAndTheDecisionByWhichItStandsWithItsConvening() {
        amend(2, Content.titled(second));
        Fact set = last();
        amend(3, explained(second, text()));
        Fact explained = last();
        OogoId oogo = convene("2016-1", "2016-03-01");
        Fact convened = last();
        region.effective("2016-03-01").add(oogo.value(), new Reconvened(LocalDate.of(2016, 4, 6), null, null, 0));
        Fact moved = last();
        Fact concluded = adopt(oogo, "2016-04-06", pin(ambition, 3));
        Provenance title = provenance(TITLE, "2016-12-31");
        assertThat(title.kind()).isEqualTo(Provenance.Kind.SET);
        assertThat(title.value()).isEqualTo(second);
        assertThat(title.makers()).containsExactly(set, convened, moved, concluded);
        assertThat(title.earlier()).containsExactly(new Provenance.Earlier(first, proposed));
        assertThat(provenance(Address.of("toelichting"), "2016-12-31").makers())
                .containsExactly(explained, convened, moved, concluded);
    }

    @Test
    void aTextAdoptedThroughAnEditionNamesTheRevisionOfThatEdition() {
        OogoId one = convene("2016-1", "2016-03-01");
        adopt(one, "2016-03-01", pin(ambition, 1));
        var agenda = new AgendaId(UUID.randomUUID());
        var edition = new Edition(
                text(),
                new Period(LocalDate.of(2016, 8, 1), null),
                List.of(),
                List.of(new EditionLine(ambition, 1)),
                null,
                null);
        region.effective("2016-03-02").add(agenda.value(), new EditionOpened(agenda, region.id, edition));
        Fact opened = last();
        OogoId two = convene("2016-2", "2016-04-06");
        Fact convened = last();
        Fact concluded = adopt(two, "2016-04-06", new PinnedText(TextKind.AGENDA, agenda.value(), 1));
        assertThat(provenance(TITLE, "2016-12-31").makers()).containsExactly(proposed, opened, convened, concluded);
        assertThat(provenance(Address.of("besluit"), "2016-12-31").earlier()).hasSize(1);
    }

    @Test
    void whatIsAbsentSaysSoAndNamesTheFactThatTookItAway() {
        Text explanation = text();
        amend(2, explained(first, explanation));
        Fact given = last();
        amend(3, Content.titled(first));
        Fact dropped = last();
        Provenance absent = provenance(Address.of("toelichting"), "2016-12-31");
        assertThat(absent.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(absent.makers()).containsExactly(dropped);
        assertThat(absent.earlier()).containsExactly(new Provenance.Earlier(explanation, given));
        assertThat(provenance(Address.of("investering.bedrag"), "2016-12-31").makers())
                .isEmpty();
        assertThat(found(Address.of("kleur"), "2016-12-31")).isEmpty();
        assertThat(found(Address.of("actie.tekst", UUID.randomUUID()), "2016-12-31"))
                .isEmpty();
    }

    @Test
    void aMeasurementNamesItselfAndEveryCorrectionWithoutWhichAnotherWouldStand() {
        var indicator = new Indicator(
                new IndicatorId(UUID.randomUUID()), text(), IndicatorKind.COUNT, null, null, null, null, null);
        var goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of(indicator));
        amend(
                2,
                new Content(
                        first,
                        null,
                        List.of(),
                        List.of(goal),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        null));
        Fact early = measure(indicator, "2016-05-01", 3);
        Fact late = measure(indicator, "2016-06-01", 9);
        region.effective("2016-05-20").add(ambition.value(), measured(indicator, 4), late.id());
        Fact corrected = last();
        Address address = Address.of("meting", indicator.id());
        Provenance meting = provenance(address, "2016-12-31");
        assertThat(meting.value()).isEqualTo("4");
        assertThat(meting.makers()).containsExactly(corrected);
        assertThat(meting.earlier())
                .containsExactly(new Provenance.Earlier("9", late), new Provenance.Earlier("3", early));
        region.add(ambition.value(), new FactVoided(), corrected.id());
        Fact voided = last();
        assertThat(provenance(address, "2016-12-31").value()).isEqualTo("3");
        assertThat(provenance(address, "2016-12-31").makers())
                .as("without its correction, and without the voiding of that, another value would stand")
                .containsExactly(early, corrected, voided);
    }

    @Test
    void aComputedValueNamesItsInputs() {
        var one = new HoursLine(text(), new BigDecimal("6"), List.of("O", "Gem"), false, new BigDecimal("18"));
        var hours = new Hours(new BigDecimal("20"), List.of(one), List.of());
        amend(
                2,
                new Content(
                        first, null, List.of(), List.of(), List.of(), List.of(), null, hours, null, List.of(), null));
        Provenance difference = provenance(Address.of("uren.verschil"), "2016-12-31");
        assertThat(difference.kind()).isEqualTo(Provenance.Kind.COMPUTED);
        assertThat(difference.value()).isEqualTo("-8");
        assertThat(difference.inputs())
                .containsExactly(
                        new Provenance.Input(Address.of("uren.berekend"), "12"),
                        new Provenance.Input(Address.of("uren.gesteld"), "20"));
        String line = one.description().id();
        assertThat(provenance(Address.of("uren.verschil", line), "2016-12-31").value())
                .isEqualTo("-6");
        assertThat(provenance(Address.of("uren.berekend", line), "2016-12-31").inputs())
                .containsExactly(
                        new Provenance.Input(Address.of("uren.uren", line), "6"),
                        new Provenance.Input(Address.of("uren.codes", line), "O/Gem"));
    }

    @Test
    void aDifferenceSaysFieldByFieldWhatWasAndWhatIsAndWhichFactWroteIt() {
        var kept = new Action(new ActionId(UUID.randomUUID()), "1.1", text(), null);
        var renumbered = new Action(kept.id(), "1.2", kept.text(), null);
        Text explanation = text();
        amend(2, acting(explanation, kept));
        amend(3, acting(null, renumbered));
        Fact written = last();
        var moment = region.on("2016-12-31");
        var view = Objects.requireNonNull(DifferenceView.fold(ambition.value(), 2, 3, moment));
        assertThat(view.velden())
                .containsExactly(
                        new ChangeLine(
                                "actie.nummer",
                                kept.id().toString(),
                                Changes.Kind.CHANGED,
                                "1.1",
                                "1.2",
                                List.of(written.id())),
                        new ChangeLine(
                                "toelichting", null, Changes.Kind.WENT, explanation, null, List.of(written.id())));
        assertThat(view.feiten())
                .singleElement()
                .satisfies(line -> assertThat(line.feit()).isEqualTo(written.id()));
        assertThat(Objects.requireNonNull(DifferenceView.fold(ambition.value(), 3, 3, moment))
                        .velden())
                .isEmpty();
        assertThat(DifferenceView.fold(ambition.value(), 3, 4, moment)).isNull();
        assertThat(DifferenceView.fold(ambition.value(), 2, 3, region.on("2016-01-31")))
                .isNull();
    }

    private Content acting(@org.jspecify.annotations.Nullable Text explanation, Action action) {
        return new Content(
                first,
                explanation,
                List.of(),
                List.of(),
                List.of(action),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Content explained(Text title, Text explanation) {
        return new Content(
                title, explanation, List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), null);
    }

    private void amend(int revision, Content content) {
        region.effective("2016-02-0" + revision).add(ambition.value(), new Amended(revision, content));
    }

    private OogoId convene(String name, String day) {
        return region.effective("2016-02-10").convene(name, LocalDate.parse(day), null);
    }

    private Fact adopt(OogoId oogo, String day, PinnedText text) {
        region.effective(day).conclude(oogo, 1, Outcome.ADOPTED, List.of(text));
        return last();
    }

    private Fact measure(Indicator indicator, String day, int value) {
        region.effective(day).add(ambition.value(), measured(indicator, value));
        return last();
    }

    private static MeasurementRecorded measured(Indicator indicator, int value) {
        return new MeasurementRecorded(indicator.id(), BigDecimal.valueOf(value), null, null, null);
    }

    private Fact last() {
        return region.facts().getLast();
    }

    private Provenance provenance(Address address, String day) {
        return found(address, day).orElseThrow();
    }

    private java.util.Optional<Provenance> found(Address address, String day) {
        var moment = region.on(day);
        return AmbitionProvenance.of(ambition.value(), moment, new Bearing(moment))
                .orElseThrow()
                .of(address);
    }
}
