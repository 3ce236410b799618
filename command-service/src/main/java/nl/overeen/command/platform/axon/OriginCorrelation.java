package nl.overeen.command.platform.axon;

import java.util.Map;
import nl.overeen.events.time.Origin;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** The one place where a fact gets its origin: copied from the command (or from the fact a policy acts on). */
public final class OriginCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return CallParameters.hasOrigin(message)
                ? Origin.from(message.getMetaData()).toMetaData()
                : Map.of();
    }
}
