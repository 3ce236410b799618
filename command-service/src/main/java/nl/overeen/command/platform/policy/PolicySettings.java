package nl.overeen.command.platform.policy;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One processor for all policies: in the store's order, one node at a time, stopping when one keeps failing. */
@Configuration(proxyBeanMethods = false)
class PolicySettings {
    static final String PROCESSOR = "policies";

    @Bean
    ConfigurerModule policyProcessor() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing())
                .registerListenerInvocationErrorHandler(PROCESSOR, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(
                        PROCESSOR,
                        configuration -> new StopAfterFailures(configuration.eventProcessingConfiguration())));
    }
}
