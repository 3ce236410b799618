package nl.overeen.bench.country;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;

/** The text of an ambitie, stored in about 8 KB; each revision changes its explanation, a goal or an action. */
final class Texts8K {
    private static final String SENTENCE = "Gemeenten en swv-en volgen samen of dit helpt. ";
    private static final int GOALS = 6;
    private static final int ACTIONS = 10;

    private final Sealed texts;
    private final Text title;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private Text explanation;

    Texts8K(Sealed texts, int number) {
        this.texts = texts;
        title = texts.text("Ambitie " + number);
        explanation = texts.text(SENTENCE.repeat(12));
        IntStream.range(0, GOALS).forEach(any -> {
            var indicator = new Indicator(
                    new IndicatorId(texts.id()),
                    texts.text("Leerlingen zonder plek"),
                    IndicatorKind.COUNT,
                    texts.text("leerlingen"),
                    BigDecimal.TEN,
                    BigDecimal.ONE,
                    new Day("2025"),
                    null);
            goals.add(new Goal(new GoalId(texts.id()), texts.text(SENTENCE.repeat(2)), List.of(indicator)));
        });
        IntStream.range(0, ACTIONS)
                .forEach(at -> actions.add(new Action(
                        new ActionId(texts.id()),
                        number + "." + at,
                        texts.text(SENTENCE.repeat(2)),
                        new Planning(texts.text("2016"), new Day("2016"), new Day("2025")))));
    }

    Content next(int which) {
        switch (which % 3) {
            case 0 -> explanation = texts.text(SENTENCE.repeat(12));
            case 1 -> {
                Goal goal = goals.get(which % GOALS);
                goals.set(which % GOALS, new Goal(goal.id(), texts.text(SENTENCE.repeat(2)), goal.indicators()));
            }
            default -> {
                Action action = actions.get(which % ACTIONS);
                var text = texts.text(SENTENCE.repeat(2));
                actions.set(which % ACTIONS, new Action(action.id(), action.number(), text, action.planning()));
            }
        }
        return content();
    }

    Content content() {
        return new Content(
                title,
                explanation,
                List.of(),
                List.copyOf(goals),
                List.copyOf(actions),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    IndicatorId indicator(int which) {
        return goals.get(which % GOALS).indicators().getFirst().id();
    }

    ActionId action(int which) {
        return actions.get(which % ACTIONS).id();
    }

    BigDecimal value(int which) {
        return BigDecimal.valueOf(which % 17);
    }
}
