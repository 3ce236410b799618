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

/** Which themes a samenwerking uses. */
public final class Themes {
    private Themes() {}

    /** The themes in use on a day, as all facts known now say, in the order in which they were defined. */
    public static SequencedMap<ThemeId, Theme> on(List<Fact> facts, LocalDate day) {
        return of(AsOf.select(facts, day, Instant.MAX), day);
    }

    /** @param selected facts of the collaboration that count on the day, in the order of {@link AsOf} */
    public static SequencedMap<ThemeId, Theme> of(List<Fact> selected, LocalDate day) {
        var themes = new LinkedHashMap<ThemeId, Theme>();
        for (Fact fact : selected) {
            if (fact.event() instanceof ThemeDefined defined) themes.put(defined.theme(), defined.content());
            if (fact.event() instanceof ThemeRevised revised)
                themes.computeIfPresent(revised.theme(), (theme, before) -> revised.content());
            if (fact.event() instanceof ThemeRetired retired
                    && fact.origin().effective().lastDay().isBefore(day)) themes.remove(retired.theme());
        }
        return themes;
    }
}
