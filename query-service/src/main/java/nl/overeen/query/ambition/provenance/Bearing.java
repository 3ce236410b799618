package nl.overeen.query.ambition.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.timetravel.Moment;

/** Which facts can bear on what stands of a text: its revisions, the editions, and what OOGOs decided about either. */
public final class Bearing {
    private final Moment moment;
    private final List<Fact> editions = new ArrayList<>();
    private final List<Fact> aboutEditions = new ArrayList<>();
    private final List<Fact> execution;
    private final Map<UUID, List<Fact>> about = new HashMap<>();

    public Bearing(Moment moment) {
        this.moment = moment;
        for (Fact fact : moment.recorded()) {
            if (fact.event() instanceof EditionEvent) editions.add(fact);
            if (fact.event() instanceof ItemConcluded concluded) add(fact, concluded.texts());
        }
        execution = Makers.withCorrections(moment.recorded(), fact -> fact.event() instanceof ExecutionEvent);
    }

    private void add(Fact conclusion, List<PinnedText> texts) {
        if (texts.stream().anyMatch(text -> text.kind() == TextKind.AGENDA)) aboutEditions.add(conclusion);
        for (PinnedText text : texts)
            if (text.kind() == TextKind.AMBITION)
                about.computeIfAbsent(text.id(), any -> new ArrayList<>()).add(conclusion);
    }

    /** On which edition is in force. */
    public List<Fact> onEdition() {
        return Makers.together(editions, meetings(aboutEditions));
    }

    /** All that was recorded of any execution. */
    List<Fact> execution() {
        return execution;
    }

    /** On which text of an ambition stands. */
    List<Fact> on(UUID ambition) {
        var revisions = moment.recorded(ambition).stream()
                .filter(fact -> fact.event() instanceof RevisionEvent)
                .toList();
        var conclusions = Makers.together(aboutEditions, about.getOrDefault(ambition, List.of()));
        return Makers.together(revisions, Makers.together(editions, meetings(conclusions)));
    }

    private List<Fact> meetings(List<Fact> conclusions) {
        var concluded = new HashSet<DecisionId>();
        var items = new HashMap<String, Set<Integer>>();
        for (Fact fact : conclusions) {
            var it = (ItemConcluded) fact.event();
            concluded.add(it.decision());
            items.computeIfAbsent(fact.id().stream(), any -> new HashSet<>()).add(it.item());
        }
        var bearing = new ArrayList<Fact>(conclusions);
        items.forEach((stream, numbers) -> {
            var facts = moment.recorded(stream);
            for (int place = 0; place < facts.size(); place++) {
                Fact fact = facts.get(place);
                // An OOGO's place in the store is that of its first fact: without that one, of the next.
                if (place < 2 || bears(fact.event(), numbers, concluded)) bearing.add(fact);
            }
        });
        return bearing;
    }

    private static boolean bears(Object event, Set<Integer> items, Set<DecisionId> decisions) {
        return switch (event) {
            case Convened any -> true;
            case Reconvened any -> true;
            case FactVoided any -> true;
            case PositionTaken it -> it.ratifyBefore() != null && items.contains(it.item());
            case PositionRatified it -> decisions.contains(it.decision());
            case RatificationRefused it -> decisions.contains(it.decision());
            default -> false;
        };
    }
}
