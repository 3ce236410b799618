package nl.overeen.query.agenda;

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
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.platform.test.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The hours of the agenda, what it leaves out, and its matrix. */
class TotalsTest {
    private static final List<String> LEGEND = List.of("O", "Gem");

    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");

    @Test
    void totalsAreStatedComputedAndTheDifferenceOverAmbitionsInForceOnly() {
        adopt(hours("30", line("10", "O", "Gem"), line("5")));
        adopt(hours("20", line("20", "O")));
        adopt(hours(null, line("8", "Gem")));
        proposed(hours("1000", line("1", "O")));
        Totals totals = fold(Chosen.ALL).totalen();
        assertThat(totals.gesteld()).isEqualByComparingTo("50");
        assertThat(totals.berekend()).isEqualByComparingTo("53");
        assertThat(totals.verschil()).isEqualByComparingTo("-5");
        assertThat(totals.zonderGesteld()).isEqualTo(1);
        assertThat(totals.perCode()).containsExactly(code("O", "30"), code("Gem", "18"), code(null, "5"));
        assertThat(totals.afwijkingen())
                .singleElement()
                .satisfies(flag -> assertThat(flag.nummer()).isEqualTo(1));
    }

    @Test
    void aChoiceBetweenCodesCountsOnceAndStandsApart() {
        adopt(hours(null, new HoursLine(text(), BigDecimal.TEN, LEGEND, true, null)));
        Totals totals = fold(Chosen.ALL).totalen();
        assertThat(totals.perCode()).containsExactly(new Totals.Codetotaal("O of Gem", BigDecimal.TEN));
        assertThat(totals.gesteld()).isNull();
        assertThat(totals.verschil()).isNull();
    }

    @Test
    void aDifferenceIsExplainedByWhatFollowsFromTheLinesAndNoMore() {
        var printed = new HoursLine(text(), BigDecimal.TEN, LEGEND, false, BigDecimal.valueOf(10));
        adopt(hours("15", printed, line("5", "O")));
        adopt(hours("100", line("5", "O")));
        var flags = fold(Chosen.ALL).totalen().afwijkingen();
        assertThat(flags.getFirst().uitleg())
                .isEqualTo("Gesteld is 15 uur; de regels tellen op tot 25, 10 meer. Bij 1 regel staat een ander product"
                        + " gedrukt dan berekend; met de gedrukte producten komt het totaal op 15, gelijk aan het gestelde"
                        + " totaal.");
        assertThat(flags.getFirst().regels()).singleElement().satisfies(line -> {
            assertThat(line.omschrijving()).isEqualTo(printed.description());
            assertThat(line.gedrukt()).isEqualByComparingTo("10");
            assertThat(line.berekend()).isEqualByComparingTo("20");
        });
        assertThat(flags.getLast().uitleg()).isEqualTo("Gesteld is 100 uur; de regels tellen op tot 5, 95 minder.");
        assertThat(flags.getLast().regels()).isEmpty();
    }

    @Test
    void aCodeThatTheLegendLacksIsKeptAndFlagged() {
        adopt(hours(null, line("5", "O", "VSV"), line("5", "RMC", "VSV")));
        assertThat(fold(Chosen.ALL).totalen().onbekendeCodes()).singleElement().satisfies(flag -> {
            assertThat(flag.codes()).containsExactly("VSV", "RMC");
            assertThat(flag.uitleg()).isEqualTo("De codes VSV, RMC staan niet in de legenda.");
        });
    }

    @Test
    void aThemeInUseWithoutAnAmbitionInForceIsNamed() {
        var used = new ThemeId(UUID.randomUUID());
        var unused = new ThemeId(UUID.randomUUID());
        var retired = new ThemeId(UUID.randomUUID());
        for (ThemeId theme : List.of(used, unused, retired))
            region.effective("2016-01-05")
                    .add(region.id.value(), new ThemeDefined(theme, new Theme(ThemeKind.PRIORITY, text(), null)));
        region.effective("2016-02-28").add(region.id.value(), new ThemeRetired(retired));
        AmbitionId adopted = adopt(content(List.of(used), null, List.of()));
        AmbitionId proposal = proposed(content(List.of(unused), null, List.of()));
        assertThat(fold(Chosen.ALL).themasZonderAmbitie())
                .extracting(AgendaView.ThemaZonderAmbitie::id)
                .containsExactly(unused.value());
        assertThat(ids(new Chosen(null, used.value(), null, null))).containsExactly(adopted);
        assertThat(ids(new Chosen(null, null, null, "voorstel"))).containsExactly(proposal);
        assertThat(ids(new Chosen(null, null, party.value(), null))).containsExactly(adopted, proposal);
        assertThat(ids(new Chosen(null, null, UUID.randomUUID(), null))).isEmpty();
    }

    @Test
    void theMatrixPutsAnActionInEachSchoolYearThatItsPlanningTouchesAndUnreadPlanningInNone() {
        Action both = action("2017-07", "2017-09-30");
        Action year = action("2017", "2017");
        Action open = action("2017-08-01", null);
        Action early = action("2015", "2015");
        Action unread = action(null, null);
        Action none = new Action(new ActionId(UUID.randomUUID()), null, text(), null);
        AmbitionId ambition = proposed(content(List.of(), null, List.of(both, year, open, early, unread, none)));
        var lines = List.of(new EditionLine(ambition, 2));
        var agenda = new AgendaId(UUID.randomUUID());
        var period = new Period(LocalDate.of(2016, 8, 1), null);
        var edition = new Edition(text(), period, List.of("2016-2017", "2017-2018"), lines, null, null);
        region.effective("2016-02-01").add(agenda.value(), new EditionOpened(agenda, region.id, edition));
        decided(new PinnedText(TextKind.AGENDA, agenda.value(), 1));
        var view = fold(new Chosen("matrix", null, null, null));
        assertThat(Objects.requireNonNull(view.editie()).id()).isEqualTo(agenda.value());
        var row = Objects.requireNonNull(view.matrix()).rijen().getFirst();
        assertThat(row.cellen().get(0).acties())
                .extracting(action -> action.id())
                .containsExactly(id(both), id(year));
        assertThat(row.cellen().get(1).acties())
                .extracting(action -> action.id())
                .containsExactly(id(both), id(year), id(open));
        assertThat(row.zonderSchooljaar())
                .extracting(one -> one.actie().id())
                .containsExactly(id(early), id(unread), id(none));
        assertThat(row.zonderSchooljaar())
                .extracting(Matrix.ZonderSchooljaar::uitleg)
                .containsExactly(
                        "Deze planning valt buiten de schooljaren van de agenda.",
                        "Uit deze planning is geen periode te lezen.",
                        "Deze actie heeft geen planning.");
        assertThat(fold(Chosen.ALL).matrix()).isNull();
    }

    private static UUID id(Action action) {
        return action.id().value();
    }

    private static Totals.Codetotaal code(@Nullable String code, String hours) {
        return new Totals.Codetotaal(code, new BigDecimal(hours));
    }

    private static Action action(@Nullable String from, @Nullable String until) {
        var planning = new Planning(text(), from == null ? null : new Day(from), until == null ? null : new Day(until));
        return new Action(new ActionId(UUID.randomUUID()), null, text(), planning);
    }

    private static HoursLine line(String unit, String... codes) {
        return new HoursLine(text(), new BigDecimal(unit), List.of(codes), false, null);
    }

    private Content hours(@Nullable String stated, HoursLine... lines) {
        var hours = new Hours(stated == null ? null : new BigDecimal(stated), List.of(lines), LEGEND);
        return content(List.of(), hours, List.of());
    }

    private Content content(List<ThemeId> themes, @Nullable Hours hours, List<Action> actions) {
        var lead = new Lead(List.of(party), null);
        return new Content(text(), null, themes, List.of(), actions, List.of(), lead, hours, null, List.of(), null);
    }

    private AmbitionId proposed(Content content) {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
        region.add(ambition.value(), new Amended(2, content));
        return ambition;
    }

    private AmbitionId adopt(Content content) {
        AmbitionId ambition = proposed(content);
        decided(pin(ambition, 2));
        return ambition;
    }

    private void decided(PinnedText text) {
        OogoId oogo = region.effective("2016-01-31").convene("o", LocalDate.of(2016, 4, 6), null);
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED, List.of(text));
    }

    private List<AmbitionId> ids(Chosen chosen) {
        return fold(chosen).ambities().stream()
                .map(AmbitionLine::id)
                .map(AmbitionId::new)
                .toList();
    }

    private AgendaView fold(Chosen chosen) {
        return Objects.requireNonNull(AgendaView.fold(region.id, region.on("2016-12-31"), chosen));
    }
}
