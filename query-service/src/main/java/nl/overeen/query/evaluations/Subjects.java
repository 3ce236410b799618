package nl.overeen.query.evaluations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.evaluations.EvaluationLine.Geevalueerd;
import org.jspecify.annotations.Nullable;

/** What the things that can be evaluated are called, each as in its newest text. */
record Subjects(Map<UUID, Text> titles, Map<UUID, String> names) {

    static Subjects in(List<Fact> facts) {
        var titles = new HashMap<UUID, Text>();
        var names = new HashMap<UUID, String>();
        for (Fact fact : facts) {
            if (fact.event() instanceof Founded founded)
                names.put(founded.collaboration().value(), founded.name());
            if (fact.event() instanceof Convened convened)
                names.put(convened.oogo().value(), convened.name());
            if (!(fact.event() instanceof RevisionEvent made)) continue;
            titles.put(UUID.fromString(fact.id().stream()), made.content().title());
            for (Goal goal : made.content().goals()) titles.put(goal.id().value(), goal.text());
            for (Action action : made.content().actions())
                titles.put(action.id().value(), action.text());
        }
        return new Subjects(titles, names);
    }

    Geevalueerd of(Subject subject) {
        return new Geevalueerd(
                subject.kind(), subject.id(), ambition(subject), titles.get(subject.id()), names.get(subject.id()));
    }

    @Nullable
    String oogo(UUID id) {
        return names.get(id);
    }

    static @Nullable UUID ambition(Subject subject) {
        if (subject.kind() == SubjectKind.AMBITION) return subject.id();
        return subject.ambition() == null ? null : subject.ambition().value();
    }
}
