package nl.overeen.query.platform.cell;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.Participant;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What people call the things that cells name by id: by their newest words that are known. */
public final class Names {
    /** What something is called. */
    public record Naam(
            String id,
            @Schema(implementation = String.class) Object naam) {}

    private static final Function<List<Fact>, Map<String, Object>> WORDS = Names::words;

    private final Map<String, Object> people = new HashMap<>();
    private final Map<String, Object> words;
    private final SequencedMap<String, Object> used = new LinkedHashMap<>();

    public Names(Moment moment) {
        var known = Author.Known.in(moment);
        known.parties().forEach((id, party) -> people.put(id.toString(), party.name()));
        known.functions().forEach((id, function) -> people.put(id.toString(), function.title()));
        words = moment.once(WORDS);
    }

    private static Map<String, Object> words(List<Fact> recorded) {
        var known = new HashMap<String, Object>();
        for (Fact fact : recorded) {
            if (fact.event() instanceof ThemeDefined it)
                known.put(it.theme().toString(), it.content().name());
            if (fact.event() instanceof RevisionEvent it) add(known, fact.id().stream(), it.content());
        }
        return Collections.unmodifiableMap(known);
    }

    private static void add(Map<String, Object> known, String ambition, Content content) {
        known.put(ambition, content.title());
        for (Goal goal : content.goals()) {
            known.put(goal.id().toString(), goal.text());
            for (Indicator indicator : goal.indicators())
                known.put(indicator.id().toString(), indicator.text());
        }
        for (Action action : content.actions()) known.put(action.id().toString(), action.text());
        for (Participant one : content.participants()) known.put(one.text().id(), one.text());
        if (content.hours() != null)
            for (HoursLine line : content.hours().lines())
                known.put(line.description().id(), line.description());
    }

    /** Takes up the names of what is said; several ids may stand in one word, with slashes between them. */
    public Names of(@Nullable Object... said) {
        Stream.of(said)
                .filter(String.class::isInstance)
                .flatMap(words -> Stream.of(((String) words).split("/")))
                .forEach(id -> {
                    @Nullable Object name = people.getOrDefault(id, words.get(id));
                    if (name != null) used.put(id, name);
                });
        return this;
    }

    public Names of(Address address) {
        return of(
                address.part(),
                address.ambition() == null ? null : address.ambition().toString());
    }

    /** Those taken up. */
    public List<Naam> taken() {
        return used.entrySet().stream()
                .map(each -> new Naam(each.getKey(), each.getValue()))
                .toList();
    }
}
