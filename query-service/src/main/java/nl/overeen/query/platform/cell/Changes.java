package nl.overeen.query.platform.cell;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two layouts: applied to the first, it gives the second. */
public final class Changes {

    /** What became of something. */
    public enum Kind {
        CAME("gekomen"),
        WENT("gegaan"),
        CHANGED("veranderd"),
        MOVED("verplaatst");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * One cell that differs.
     *
     * @param before null when it was not there
     * @param after  null when it is no longer there
     */
    public record Change(
            Address address,
            @Nullable Object before,
            @Nullable Object after) {
        public Kind kind() {
            if (before == null) return Kind.CAME;
            return after == null ? Kind.WENT : Kind.CHANGED;
        }
    }

    private Changes() {}

    /** In the order of the second, then what only the first has in its own. */
    public static List<Change> between(Map<Address, Object> before, Map<Address, Object> after) {
        var addresses = new LinkedHashSet<>(after.keySet());
        addresses.addAll(before.keySet());
        var changes = new ArrayList<Change>();
        for (Address address : addresses)
            if (!Objects.equals(before.get(address), after.get(address)))
                changes.add(new Change(address, before.get(address), after.get(address)));
        return List.copyOf(changes);
    }
}
