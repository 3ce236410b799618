package nl.overeen.command.platform.store;

import java.sql.SQLException;
import java.time.Clock;
import nl.overeen.command.platform.axon.CallParameters;
import nl.overeen.command.platform.axon.OriginCorrelation;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.store.memory.KnownFacts;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.store.Upcasters;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The event store and what stands around it. */
@Configuration(proxyBeanMethods = false)
class StoreSettings {
    private static final int SHARE = 4; // of the memory, at most, for facts that were read before

    StoreSettings(Clock clock) {
        GenericEventMessage.clock = clock;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return new EventSerializer();
    }

    /** Lets the framework read its own tracking tokens again after a restart. */
    @Bean
    Jackson3SerializerCustomizer ownTokens() {
        var readable = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return json -> json.polymorphicTypeValidator(readable);
    }

    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer events,
            ConnectionProvider connections,
            TransactionManager transactions,
            Clock clock) {
        var builder = JdbcEventStorageEngine.builder()
                .eventSerializer(events)
                .snapshotSerializer(events)
                .upcasterChain(Upcasters.chain())
                .persistenceExceptionResolver(StoreSettings::isDuplicate);
        var kept = new KnownFacts(Runtime.getRuntime().maxMemory() / SHARE);
        return new TimelyEngine(builder, kept, connections, transactions, clock);
    }

    /** PostgreSQL says it by its SQL state only. */
    private static boolean isDuplicate(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) return true;
        return false;
    }

    @Bean(name = "eventBus", destroyMethod = "shutDown")
    @Qualifier("eventStore")
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(50).build();
    }

    @Bean
    Streams streams(EventStore store) {
        return new Streams(store);
    }

    @Bean
    CallParameters callParameters(ObjectProvider<Streams> streams) {
        return new CallParameters(streams::getObject);
    }

    @Bean
    OriginCorrelation originCorrelation() {
        return new OriginCorrelation();
    }
}
