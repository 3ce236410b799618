package nl.overeen.query.platform.access;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.history.Positions;
import nl.overeen.query.platform.history.store.Home;
import nl.overeen.query.platform.live.Homes;
import nl.overeen.query.platform.timetravel.Visible;
import org.springframework.stereotype.Component;

/** Knows from the histories to whom a change may be announced. */
@Component
class HistoryHomes implements Homes {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Histories histories;
    private final Positions positions;

    HistoryHomes(Histories histories, Positions positions) {
        this.histories = histories;
        this.positions = positions;
    }

    @Override
    public Set<CollaborationId> of(UUID stream, long position) {
        positions.await(position, PATIENCE);
        return histories.homeOf(stream).stream()
                .flatMap(home -> collaborations(home, stream, position))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<CollaborationId> collaborations(Home home, UUID stream, long position) {
        if (!home.collaboration()) {
            var facts = histories.own(home.id());
            return histories.collaborationsOf(new PartyId(home.id())).stream()
                    .map(CollaborationId::new)
                    .filter(table -> Visible.isAt(table, position, facts));
        }
        return isPrivate(histories.home(home.id()), stream.toString())
                ? Stream.empty()
                : Stream.of(new CollaborationId(home.id()));
    }

    /** A draft that its party has not shared. */
    private static boolean isPrivate(Iterable<Fact> facts, String stream) {
        boolean draft = false;
        for (Fact fact : facts) {
            if (!fact.id().stream().equals(stream)) continue;
            if (fact.event() instanceof Proposed proposed) draft = proposed.draft();
            if (fact.event() instanceof DraftShared) draft = false;
        }
        return draft;
    }
}
