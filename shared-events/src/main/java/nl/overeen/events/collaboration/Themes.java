package nl.overeen.events.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRevised;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;

/** The themes of a region. */
public final class Themes {
    private Themes() {}

    /**
     * A theme in its words of the day.
     *
     * @param period since it was defined, until its last day
     */
    public record Defined(ThemeId id, Theme content, Period period) {}

    /** The theme that an event tells of; null for any other event. */
    public static @Nullable ThemeId idOf(Object event) {
        return switch (event) {
            case ThemeDefined it -> it.theme();
            case ThemeRevised it -> it.theme();
            case ThemeRetired it -> it.theme();
            default -> null;
        };
    }

    /** The themes in use on a day, as all facts known now say, in the order in which they were defined. */
    public static SequencedMap<ThemeId, Theme> on(List<Fact> facts, LocalDate day) {
        return of(AsOf.select(facts, day, Instant.MAX), day);
    }

    /** @param selected facts of the collaboration that count on the day, in the order of {@link AsOf} */
    public static SequencedMap<ThemeId, Theme> of(List<Fact> selected, LocalDate day) {
        var inUse = new LinkedHashMap<ThemeId, Theme>();
        of(selected).forEach((id, theme) -> {
            if (theme.period().contains(day)) inUse.put(id, theme.content());
        });
        return inUse;
    }

    /**
     * Every theme, also one that is no longer used, in the order in which they were defined.
     *
     * @param selected facts of the collaboration that count, in the order of {@link AsOf}
     */
    public static SequencedMap<ThemeId, Defined> of(List<Fact> selected) {
        var themes = new LinkedHashMap<ThemeId, Defined>();
        for (Fact fact : selected) {
            LocalDate day = fact.origin().effective().lastDay();
            if (fact.event() instanceof ThemeDefined defined)
                themes.put(defined.theme(), new Defined(defined.theme(), defined.content(), new Period(day, null)));
            if (fact.event() instanceof ThemeRevised revised)
                themes.computeIfPresent(
                        revised.theme(), (id, theme) -> new Defined(id, revised.content(), theme.period()));
            if (fact.event() instanceof ThemeRetired retired)
                themes.computeIfPresent(
                        retired.theme(),
                        (id, theme) ->
                                new Defined(id, theme.content(), theme.period().endingOn(day)));
        }
        return themes;
    }
}
