package nl.overeen.query.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.query.platform.Running;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class NodeTailTest {
    private static final CollaborationId HOME = new CollaborationId(UUID.randomUUID());

    @Test
    void a_node_tells_what_is_stored_after_it_began_and_nothing_older() {
        JdbcEventStorageEngine engine = engine();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        engine.appendEvents(event(UUID.randomUUID()));
        var beans = new StaticListableBeanFactory();
        beans.addBean("homes", (Homes) (stream, position) -> Set.of(HOME));
        var tail = new NodeTail(beans.getBeanProvider(Homes.class));
        List<Notice> told = new CopyOnWriteArrayList<>();
        tail.subscribe(told::add);

        Configuration node = node(tail, engine);
        try {
            var processor = node.eventProcessingConfiguration()
                    .eventProcessor(LiveConfiguration.PROCESSOR, TrackingEventProcessor.class)
                    .orElseThrow();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> processor.processingStatus().values().stream()
                            .anyMatch(status -> status.getTrackingToken() != null));
            UUID changed = UUID.randomUUID();
            engine.appendEvents(event(changed)); // as another process would, unseen by this store's own bus

            await().atMost(Duration.ofSeconds(20)).until(() -> !told.isEmpty());
            assertThat(told).singleElement().satisfies(notice -> {
                assertThat(notice.id()).isEqualTo(changed);
                assertThat(notice.collaboration()).isEqualTo(HOME);
                assertThat(notice.soort()).isEqualTo("samenwerking");
                assertThat(Long.parseLong(notice.positie())).isPositive();
            });
        } finally {
            node.shutdown();
        }
    }

    private static Configuration node(NodeTail tail, JdbcEventStorageEngine engine) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(ignored -> new EventSerializer())
                .configureEventStore(ignored -> EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .fetchDelay(50)
                        .build());
        configurer.eventProcessing().registerEventHandler(ignored -> tail);
        LiveConfiguration.processor(tail).configureModule(configurer);
        return configurer.start();
    }

    private static JdbcEventStorageEngine engine() {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(new EventSerializer())
                .eventSerializer(new EventSerializer())
                .connectionProvider(new DataSourceConnectionProvider(Running.bean(DataSource.class)))
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    private static GenericDomainEventMessage<?> event(UUID stream) {
        return new GenericDomainEventMessage<>(
                "Collaboration", stream.toString(), 0, new CollaborationEvent.Founded(HOME, "Regio"));
    }
}
