package nl.overeen.query.platform.history.source;

import javax.sql.DataSource;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.store.Upcasters;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The event store as a service sees it that only reads: the database's table, or Axon Server by settings. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final int BATCH = 2_000;
    private static final long FETCH_DELAY_MILLIS = 50;

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer() {
        return new EventSerializer();
    }

    /** Without it the framework cannot read back the tokens that it wrote. */
    @Bean
    Jackson3SerializerCustomizer tokenTypes() {
        var ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("nl.overeen.")
                .allowIfSubType("java.util.")
                .build();
        return json -> json.activateDefaultTyping(ours, DefaultTyping.NON_CONCRETE_AND_ARRAYS);
    }

    /** Opens no stream by itself, so it costs nothing beside the source of the histories. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EmbeddedEventStore eventStore(DataSource database, EventSerializer events) {
        return embedded(database, events, Upcasters.chain());
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    RecordedSource recordedSource(DataSource database, EventSerializer events) {
        return new RecordedSource(embedded(database, new AsStored(events), NoOpEventUpcaster.INSTANCE));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true", matchIfMissing = true)
    RecordedSource recordedServerSource(
            AxonServerConfiguration settings, AxonServerConnectionManager connections, EventSerializer events) {
        Serializer asStored = new AsStored(events);
        return new RecordedSource(AxonServerEventStore.builder()
                .configuration(settings)
                .platformConnectionManager(connections)
                .defaultContext(settings.getContext())
                .snapshotSerializer(asStored)
                .eventSerializer(asStored)
                .build());
    }

    private static EmbeddedEventStore embedded(DataSource database, Serializer serializer, EventUpcaster upcasters) {
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .batchSize(BATCH)
                .build();
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .build();
    }
}
