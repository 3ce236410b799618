package nl.overeen.standalone.sample;

import java.time.Instant;
import java.util.Map;

/**
 * What a run that tells of older days has instead of its own: a clock that stands where the teller puts it, and a gate
 * that keeps the writes of all others out. When it has ended, the clock is the system's and everyone may write.
 */
public final class Telling {
    private final StoryClock clock = new StoryClock(Sample.ZONE);
    private final Gate gate = new Gate();

    /** What is written from now on was recorded at this moment. */
    public void standAt(Instant moment) {
        clock.standAt(moment);
    }

    /** The header by which the gate knows the teller, in this JVM only. */
    public Map<String, String> pass() {
        return Map.of(Gate.HEADER, gate.password());
    }

    /** From now on the clock runs and everyone may write. */
    public void end() {
        clock.run();
        gate.open();
    }

    /** What command-service takes instead of its own. */
    public Map<String, Object> forCommand() {
        return Map.of("clock", clock, "gate", gate);
    }

    /** What query-service takes instead of its own. */
    public Map<String, Object> forQuery() {
        return Map.of("clock", clock);
    }
}
