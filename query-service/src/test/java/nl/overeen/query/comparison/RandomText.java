package nl.overeen.query.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The text of an ambition, of which each revision changes a few fields: back to what they were, too. */
final class RandomText {
    final AmbitionId id;
    final ActionId action;
    final IndicatorId indicator;
    private final GoalId goal;
    private final PartyId party;
    private final Random random;
    private final Text[] words = new Text[8];
    private final boolean[] present = {true, true, true, true, true, true, true, true};
    private int target = 1;
    private int stated = 10;
    private int revision = 1;

    RandomText(AmbitionId id, PartyId party, Random random) {
        this.id = id;
        this.party = party;
        this.random = random;
        action = new ActionId(id());
        indicator = new IndicatorId(id());
        goal = new GoalId(id());
        for (int i = 0; i < words.length; i++) words[i] = text();
    }

    int revision() {
        return revision;
    }

    void change() {
        revision++;
        int changes = random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int field = random.nextInt(words.length);
            if (field > 0 && random.nextBoolean()) present[field] = !present[field];
            else if (field != 4) words[field] = text();
        }
        target = random.nextInt(3);
        stated = 10 + random.nextInt(2);
    }

    Content content() {
        var measured = new Indicator(
                indicator,
                words[2],
                IndicatorKind.COUNT,
                null,
                null,
                target == 0 ? null : BigDecimal.valueOf(target),
                null,
                null);
        var planned = new Action(action, "1.1", words[3], new Planning(words[5], null, null));
        var line = new HoursLine(words[4], new BigDecimal("6"), List.of("O", "Gem"), false, new BigDecimal("11"));
        @Nullable Ending ending = present[7] ? null : new Ending(List.of());
        return new Content(
                words[0],
                present[1] ? words[1] : null,
                List.of(),
                present[2] ? List.of(new Goal(goal, words[6], List.of(measured))) : List.of(),
                present[3] ? List.of(planned) : List.of(),
                List.of(),
                present[6] ? new Lead(List.of(party), words[7]) : null,
                present[4] ? new Hours(BigDecimal.valueOf(stated), List.of(line), List.of()) : null,
                null,
                List.of(),
                ending);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Text text() {
        return new Text(id().toString(), "n", "c");
    }
}
