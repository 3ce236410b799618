package nl.overeen.system.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For every operation that writes: how it is asked in such a way that only who asks can be wrong. */
final class Writes {

    /** Makes a new thing, and the request about it that somebody in this role would send. */
    interface Asking {
        Sending make(Things things, Who who);
    }

    /** One that sets right what another operation recorded is judged by the row of that one too. */
    record Way(String operation, String under, Asking asking) {
        @Override
        public String toString() {
            return "POST " + operation + (under.equals(operation) ? "" : " of what POST " + under + " recorded");
        }
    }

    private static final Map<String, Asking> ALL = new LinkedHashMap<>();

    static {
        PartyWrites.to(ALL);
        CollaborationWrites.to(ALL);
        AgendaWrites.to(ALL);
        OogoWrites.to(ALL);
        AfterWrites.to(ALL);
    }

    private Writes() {}

    /** The ways to ask an operation; none where nobody thought of one. */
    static List<Way> of(String operation) {
        var facts = AfterWrites.settingRight(operation);
        if (!facts.isEmpty()) return facts;
        Asking asking = ALL.get(operation);
        return asking == null ? List.of() : List.of(new Way(operation, operation, asking));
    }
}
