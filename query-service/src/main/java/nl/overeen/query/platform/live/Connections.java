package nl.overeen.query.platform.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.overeen.events.id.PersonId;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The open pages of this node: counted per person, ended before the server waits for its last answers. */
@Component
class Connections implements SmartLifecycle {
    private final int most;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, Integer> perPerson = new ConcurrentHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();

    Connections(@Value("${overeen.live.most-per-person:10}") int most) {
        this.most = most;
    }

    /** @throws Refusal 429 when the person has too many pages open, 503 when the service stops */
    void begin(PersonId person, Connection connection, LiveSource.Subscription subscription) {
        if (!running.get()) throw Refusals.unreachable();
        if (perPerson.merge(person, 1, Integer::sum) > most) {
            leave(person);
            throw new Refusal(429, "te-veel.verbindingen", "U hebt te veel pagina's tegelijk open.");
        }
        open.add(connection);
        Thread.ofVirtual().name("live").start(() -> {
            try (subscription) {
                connection.run();
            } finally {
                open.remove(connection);
                leave(person);
            }
        });
    }

    int count(PersonId person) {
        return perPerson.getOrDefault(person, 0);
    }

    private void leave(PersonId person) {
        perPerson.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        running.set(false);
        open.forEach(Connection::end);
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
