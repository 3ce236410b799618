package nl.overeen.events.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overeen.events.agenda.AgendaEvent;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.dispute.DisputeEvent;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.evaluation.EvaluationEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Stored;
import org.jspecify.annotations.Nullable;

/** Which record belongs to which stored name: read from the sealed families, so a new event is known at once. */
public final class EventTypes {
    private static final List<Class<?>> FAMILIES = List.of(
            CollaborationEvent.class,
            PartyEvent.class,
            AmbitionEvent.class,
            OogoEvent.class,
            AgendaEvent.class,
            DocumentEvent.class,
            DisputeEvent.class,
            EvaluationEvent.class,
            FactVoided.class,
            TextsRedacted.class);
    private static final Map<String, Class<?>> BY_NAME = byName();

    private EventTypes() {}

    /** Every record that can be stored. */
    public static Stream<Class<?>> all() {
        return FAMILIES.stream().flatMap(EventTypes::members);
    }

    /** @throws IllegalArgumentException when no record bears the name: a fact is never skipped */
    public static Class<?> named(String name) {
        @Nullable Class<?> type = BY_NAME.get(name);
        if (type == null) throw new IllegalArgumentException("no event is stored under the name " + name);
        return type;
    }

    public static Stored stored(Class<?> type) {
        @Nullable Stored stored = type.getAnnotation(Stored.class);
        if (stored == null) throw new IllegalArgumentException(type.getName() + " has no stored name");
        return stored;
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::members)
                : Stream.of(type);
    }

    private static Map<String, Class<?>> byName() {
        var map = new HashMap<String, Class<?>>();
        all().forEach(type -> {
            @Nullable Class<?> other = map.put(stored(type).value(), type);
            if (other != null) throw new IllegalStateException(type + " and " + other + " share a stored name");
        });
        return Map.copyOf(map);
    }
}
