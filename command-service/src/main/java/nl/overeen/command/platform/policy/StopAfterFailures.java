package nl.overeen.command.platform.policy;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a policy fail and try again twice; then its processor stops, until the operator starts it again. */
final class StopAfterFailures implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(StopAfterFailures.class);
    private static final int ATTEMPTS = 3;

    private final EventProcessingConfiguration processing;
    private final AtomicInteger failures = new AtomicInteger();

    StopAfterFailures(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public void handleError(ErrorContext context) throws Exception {
        if (failures.incrementAndGet() % ATTEMPTS == 0) {
            LOG.error(
                    "policy processor {} stops: {}",
                    context.eventProcessor(),
                    context.error().getClass().getName());
            processing.eventProcessor(context.eventProcessor()).ifPresent(EventProcessor::shutdownAsync);
        }
        if (context.error() instanceof Exception e) throw e;
        throw (Error) context.error();
    }
}
