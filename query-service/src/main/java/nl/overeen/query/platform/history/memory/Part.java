package nl.overeen.query.platform.history.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.decode.Decoded;

/**
 * The decoded facts of one home, never changed once made.
 *
 * @param own     those of the home's own stream
 * @param parties every party that was ever admitted, when the home is a collaboration
 * @param weight  about how many bytes it takes
 */
record Part(List<Fact> facts, List<Fact> own, Set<UUID> parties, long weight) {
    static final Part EMPTY = new Part(List.of(), List.of(), Set.of(), 0);

    /** The same with later facts; those that it has already are left out. */
    Part plus(UUID home, List<Decoded> more) {
        long last = facts.isEmpty() ? -1 : facts.getLast().position();
        var added = more.stream().filter(it -> it.fact().position() > last).toList();
        if (added.isEmpty()) return this;
        var later = added.stream().map(Decoded::fact).toList();
        var admitted = new LinkedHashSet<>(parties);
        for (Fact fact : later)
            if (fact.event() instanceof CollaborationEvent.PartyAdmitted it)
                admitted.add(it.party().value());
        String stream = home.toString();
        var ofHome =
                later.stream().filter(fact -> fact.id().stream().equals(stream)).toList();
        return new Part(
                joined(facts, later),
                joined(own, ofHome),
                Collections.unmodifiableSet(admitted),
                weight + added.stream().mapToLong(Decoded::weight).sum());
    }

    private static List<Fact> joined(List<Fact> first, List<Fact> last) {
        if (last.isEmpty()) return first;
        var all = new ArrayList<Fact>(first.size() + last.size());
        all.addAll(first);
        all.addAll(last);
        return Collections.unmodifiableList(all);
    }
}
