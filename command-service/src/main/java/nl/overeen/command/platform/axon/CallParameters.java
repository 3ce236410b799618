package nl.overeen.command.platform.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.overeen.command.platform.fact.ReadFact;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives command handlers their {@link Call}, and any handler the {@link Origin} or {@link Fact} of its message. */
public final class CallParameters implements ParameterResolverFactory {
    private static final String EXPECTED = "expected";
    private static final String RECORDED = "recorded";

    private final Supplier<Streams> streams;

    /** @param streams asked only where a fact is to be replaced */
    public CallParameters(Supplier<Streams> streams) {
        this.streams = streams;
    }

    /** How a call travels with its command. */
    public static Map<String, String> metaData(Call call) {
        var map = new HashMap<>(call.origin().toMetaData());
        map.put(RECORDED, call.recorded().toString());
        if (call.expected() != null) map.put(EXPECTED, call.expected().toString());
        return map;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type == Call.class) return new From<>(this::call, CommandMessage.class);
        if (type == Origin.class) return new From<>(ReadFact::origin, Message.class);
        if (type == Fact.class)
            return new From<>(message -> ReadFact.fact((DomainEventMessage<?>) message), DomainEventMessage.class);
        return null;
    }

    static boolean hasOrigin(Message<?> message) {
        return message.getMetaData().containsKey("actor");
    }

    private Call call(Message<?> message) {
        Long expected = message.getMetaData().get(EXPECTED) instanceof String written ? Long.valueOf(written) : null;
        Origin origin = Origin.from(message.getMetaData());
        @Nullable FactId id = origin.replaces();
        return new Call(
                origin,
                expected,
                LocalDate.parse((String) message.getMetaData().get(RECORDED)),
                id == null ? null : new Replaced(id, streams.get().facts(id.stream())).newest());
    }

    private record From<T>(Function<Message<?>, T> read, Class<?> kind) implements ParameterResolver<T> {
        @Override
        public T resolveParameterValue(Message<?> message) {
            return read.apply(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return kind.isInstance(message) && hasOrigin(message);
        }
    }
}
