package nl.overeen.command.platform.policy;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For the operator: starts the policies again after what stopped them was put right. */
@Component
@Endpoint(id = "policies")
class PolicyOperation {
    private final EventProcessingConfiguration processing;

    PolicyOperation(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @WriteOperation
    void start() {
        processing.eventProcessor(PolicySettings.PROCESSOR).ifPresent(EventProcessor::start);
    }
}
