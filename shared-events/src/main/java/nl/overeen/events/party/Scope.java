package nl.overeen.events.party;

import java.util.List;
import nl.overeen.events.id.ThemeId;

/**
 * What a mandate or representation covers: everything, or named themes.
 *
 * @param themes empty exactly when it covers everything
 */
public record Scope(boolean all, List<ThemeId> themes) {
    public static final Scope ALL = new Scope(true, List.of());

    public Scope {
        if (all != themes.isEmpty()) throw new IllegalArgumentException("either everything or at least one theme");
        themes = List.copyOf(themes);
    }

    public boolean covers(List<ThemeId> asked) {
        return all || (!asked.isEmpty() && themes.containsAll(asked));
    }
}
