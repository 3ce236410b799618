package nl.overeen.query.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overeen.events.document.DocumentEvent.Registered;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.VersionEvent;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One document folded from its facts.
 *
 * @param byNumber the fact that made each version
 * @param steps    by day
 */
public record Versions(Registered document, TreeMap<Integer, Fact> byNumber, List<Fact> steps) {

    /** Every document, in the order in which they began. */
    static List<Versions> all(List<Fact> facts) {
        Map<String, Versions> all = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String stream = fact.id().stream();
            if (fact.event() instanceof Registered registered)
                all.put(stream, new Versions(registered, new TreeMap<>(), new ArrayList<>()));
            @Nullable Versions document = all.get(stream);
            if (document == null) continue;
            if (fact.event() instanceof VersionEvent made) document.byNumber.put(made.revision(), fact);
            if (fact.event() instanceof StepRecorded) document.steps.add(fact);
        }
        return List.copyOf(all.values());
    }

    /** One document; absent when it is not there. */
    public static @Nullable Versions of(UUID id, List<Fact> facts) {
        for (Versions document : all(facts)) if (document.id().equals(id)) return document;
        return null;
    }

    UUID id() {
        return document.document().value();
    }

    VersionEvent version(int number) {
        return (VersionEvent) byNumber.get(number).event();
    }

    VersionEvent newest() {
        return version(byNumber.lastKey());
    }

    /** The steps of one version. */
    public List<Fact> stepsOf(int number) {
        return steps.stream()
                .filter(fact -> ((StepRecorded) fact.event()).revision() == number)
                .toList();
    }

    TextKind kind() {
        return document.kind() == DocumentKind.AGREEMENT ? TextKind.AGREEMENT : TextKind.DOCUMENT;
    }

    /** How an item pins a version. */
    public PinnedText pin(int number) {
        return new PinnedText(kind(), id(), number);
    }
}
