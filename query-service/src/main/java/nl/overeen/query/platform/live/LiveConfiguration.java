package nl.overeen.query.platform.live;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;

/** The tracking processor of each node by itself: from the head of the store, its place kept in memory. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    static final String PROCESSOR = "live";

    @Bean
    NodeTail nodeTail(ObjectProvider<Homes> homes) {
        return new NodeTail(homes);
    }

    @Bean
    ConfigurerModule liveProcessor(NodeTail tail) {
        return processor(tail);
    }

    static ConfigurerModule processor(NodeTail tail) {
        return configurer -> configurer
                .eventProcessing()
                .assignHandlerInstancesMatching(PROCESSOR, tail::equals)
                .registerTokenStore(PROCESSOR, ignored -> new InMemoryTokenStore())
                .registerTransactionManager(PROCESSOR, ignored -> NoTransactionManager.instance())
                .registerTrackingEventProcessor(
                        PROCESSOR,
                        Configuration::eventStore,
                        ignored -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andInitialTrackingToken(StreamableMessageSource::createHeadToken));
    }
}
