package nl.overeen.command.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Stale;
import org.springframework.stereotype.Component;

/** How long commands take and what they come to, by kind. */
@Component
class CommandMeters {
    private final MeterRegistry meters;

    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    <T> T measure(Object command, Supplier<T> sending) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            T done = sending.get();
            outcome = "accepted";
            return done;
        } catch (Rejection e) {
            outcome = e.status() < 500 ? "rejected" : "failed";
            throw e;
        } catch (Stale e) {
            outcome = "stale";
            throw e;
        } finally {
            String kind = command.getClass().getSimpleName();
            sample.stop(meters.timer("overeen.commands", "command", kind, "outcome", outcome));
        }
    }
}
