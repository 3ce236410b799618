package nl.overeen.command.ambition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Merging keeps lineage: hours and actions of the source are carried over or explicitly let go. */
class DistributionTest {
    private final AmbitionId source = new AmbitionId(UUID.randomUUID());
    private final AmbitionId a = new AmbitionId(UUID.randomUUID());
    private final AmbitionId b = new AmbitionId(UUID.randomUUID());
    private final Goal first = goal();
    private final Goal second = goal();
    private final Action numbered = action("8.1");
    private final Action plain = action(null);
    private final Content text =
            content(List.of(first, second), List.of(numbered, plain), hours("10", line("10"), line("5")));
    private final Carried all =
            new Carried(a, List.of(first.id(), second.id()), List.of(numbered.id(), plain.id()), true);

    @Test
    void everyGoalAndActionAndTheHoursAreCarriedOverOrLetGo() {
        check(all, nothing());
        new Distribution(
                        source,
                        List.of(
                                new Carried(a, List.of(first.id()), List.of(plain.id()), false),
                                new Carried(b, List.of(), List.of(numbered.id()), true)),
                        new Dropped(List.of(second.id()), List.of(), false))
                .check(text);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> check(new Carried(a, List.of(first.id()), all.actions(), true), nothing()))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.code()).isEqualTo("samenvoeging.doelstelling-vergeten"))
                .hasMessageContaining("Doelstelling 2")
                .hasMessageContaining(second.id().toString());
        assertThatThrownBy(() -> check(new Carried(a, all.goals(), List.of(plain.id()), true), nothing()))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("samenvoeging.actie-vergeten"))
                .hasMessageContaining("Actie 8.1");
        refused("samenvoeging.uren-vergeten", new Carried(a, all.goals(), all.actions(), false), nothing());
    }

    @Test
    void nothingHasTwoPlaces() {
        refused("samenvoeging.onderdeel-dubbel", all, new Dropped(List.of(first.id()), List.of(), false));
        refused("samenvoeging.onderdeel-dubbel", all, new Dropped(List.of(), List.of(plain.id()), false));
        refused("samenvoeging.onderdeel-dubbel", all, new Dropped(List.of(), List.of(), true));
    }

    @Test
    void onlyWhatTheAmbitionHasIsCarriedOver() {
        refused(
                "samenvoeging.onderdeel-onbekend",
                all,
                new Dropped(List.of(new GoalId(UUID.randomUUID())), List.of(), false));
        var noHours = content(List.of(), List.of(), null);
        assertThatThrownBy(() -> new Distribution(
                                source, List.of(new Carried(a, List.of(), List.of(), true)), nothing())
                        .check(noHours))
                .hasFieldOrPropertyWithValue("code", "samenvoeging.onderdeel-onbekend");
    }

    @Test
    void anAmbitionGoesUpInOthersEachOnce() {
        refused("samenvoeging.in-zichzelf", new Carried(source, all.goals(), all.actions(), true), nothing());
        var twice = new Distribution(source, List.of(all, new Carried(a, List.of(), List.of(), false)), nothing());
        assertThatThrownBy(() -> twice.check(text)).hasFieldOrPropertyWithValue("code", "samenvoeging.ambitie-dubbel");
    }

    @Test
    void theTargetKeepsItsOwnTextAndGetsThePartsBehindItWithTheirIds() {
        Goal own = goal();
        Content before = content(List.of(own), List.of(action("1.1")), null);
        Content after = Absorption.of(before, text.ending(new Ending(List.of(a))), all);
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.goals()).containsExactly(own, first, second);
        assertThat(after.actions()).endsWith(numbered, plain).hasSize(3);
        assertThat(after.ending()).isNull();
        Content part = Absorption.of(before, text, new Carried(a, List.of(second.id()), List.of(), false));
        assertThat(part.goals()).containsExactly(own, second);
        assertThat(part.actions()).isEqualTo(before.actions());
        assertThat(part.hours()).isNull();
    }

    @Test
    void aNumberThatWouldDoubleIsDropped() {
        Content before = content(List.of(), List.of(action("8.1")), null);
        assertThat(Absorption.of(before, text, all).actions())
                .extracting(Action::number)
                .containsExactly("8.1", null, null);
    }

    @Test
    void whatStoodThereOfAnEarlierMergerIsReplacedAndItsHoursAreNotCountedTwice() {
        Content once = Absorption.of(content(List.of(), List.of(), hours("7", line("7"))), text, all);
        Content twice = Absorption.of(once, text, all);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void statedTotalsAreAddedOnlyWhereBothStateOne() {
        assertThat(stated("7", "10")).isEqualByComparingTo("17");
        assertThat(stated("7", null)).isEqualByComparingTo("7");
        assertThat(stated(null, "10")).isNull();
        Content none = content(List.of(), List.of(), null);
        assertThat(Absorption.of(none, text, all).hours()).isEqualTo(text.hours());
    }

    private @Nullable BigDecimal stated(@Nullable String own, @Nullable String more) {
        Content target = content(List.of(), List.of(), hours(own, line("7")));
        Content from = content(List.of(), List.of(), hours(more, line("5"), line("5")));
        var carried = new Carried(a, List.of(), List.of(), true);
        Hours hours = java.util.Objects.requireNonNull(
                Absorption.of(target, from, carried).hours());
        assertThat(hours.computed()).isEqualByComparingTo("17");
        return hours.stated();
    }

    private void check(Carried carried, Dropped dropped) {
        new Distribution(source, List.of(carried), dropped).check(text);
    }

    private void refused(String code, Carried carried, Dropped dropped) {
        assertThatThrownBy(() -> check(carried, dropped)).hasFieldOrPropertyWithValue("code", code);
    }

    private static Dropped nothing() {
        return new Dropped(List.of(), List.of(), false);
    }

    private static Goal goal() {
        var indicator = new Indicator(
                new IndicatorId(UUID.randomUUID()), text(), IndicatorKind.COUNT, null, null, null, null, null);
        return new Goal(new GoalId(UUID.randomUUID()), text(), List.of(indicator));
    }

    private static Action action(@Nullable String number) {
        return new Action(new ActionId(UUID.randomUUID()), number, text(), null);
    }

    private static Hours hours(@Nullable String stated, HoursLine... lines) {
        return new Hours(stated == null ? null : new BigDecimal(stated), List.of(lines), List.of("O"));
    }

    private static HoursLine line(String hours) {
        return new HoursLine(text(), new BigDecimal(hours), List.of("O"), false, null);
    }

    private static Content content(List<Goal> goals, List<Action> actions, @Nullable Hours hours) {
        return new Content(text(), null, List.of(), goals, actions, List.of(), null, hours, null, List.of(), null);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
