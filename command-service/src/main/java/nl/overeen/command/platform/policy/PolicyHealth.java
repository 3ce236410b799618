package nl.overeen.command.platform.policy;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Red while the policies stand still or keep failing. */
@Component("policies")
class PolicyHealth implements HealthIndicator {
    private final EventProcessingConfiguration processing;

    PolicyHealth(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public Health health() {
        var processor = processing.eventProcessor(PolicySettings.PROCESSOR, StreamingEventProcessor.class);
        if (processor.isEmpty()) return Health.unknown().build();
        boolean failing = processor.get().isError()
                || processor.get().processingStatus().values().stream().anyMatch(segment -> segment.isErrorState());
        return processor.get().isRunning() && !failing
                ? Health.up().build()
                : Health.down()
                        .withDetail("running", processor.get().isRunning())
                        .build();
    }
}
