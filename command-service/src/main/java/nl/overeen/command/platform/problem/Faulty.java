package nl.overeen.command.platform.problem;

import java.util.List;

/** Input that cannot be right (400), with every fault in it. */
public final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Faulty(List<Fault> faults) {
        super("faulty input", null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
