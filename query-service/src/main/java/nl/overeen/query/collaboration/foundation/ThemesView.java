package nl.overeen.query.collaboration.foundation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** The themes of a region, in the order in which they were defined; those no longer used stay with their last day. */
record ThemesView(long versie, LocalDate op, Instant bekendOp, boolean gepland, List<Thema> themas) {

    /**
     * A theme in its words of the day.
     *
     * @param tot      its last day
     * @param ambities that name it
     */
    record Thema(
            UUID id,
            ThemeKind soort,
            Text naam,
            @Nullable Text toelichting,
            LocalDate van,
            @Nullable LocalDate tot,
            boolean inGebruik,
            List<Themaambitie> ambities) {
        static Thema of(Themes.Defined theme, LocalDate day, List<Themaambitie> ambitions) {
            return new Thema(
                    theme.id().value(),
                    theme.content().kind(),
                    theme.content().name(),
                    theme.content().explanation(),
                    theme.period().from(),
                    theme.period().until(),
                    theme.period().contains(day),
                    ambitions);
        }
    }

    /**
     * An ambition that names the theme.
     *
     * @param revisie     the revision in force or, of a proposal, the newest
     * @param vastgesteld whether that revision is in force
     */
    record Themaambitie(UUID id, Text titel, int revisie, boolean vastgesteld) {}

    static ThemesView fold(UUID id, Moment moment) {
        var ambitions = Naming.in(moment);
        return new ThemesView(
                moment.version(id),
                moment.day(),
                moment.known(),
                moment.planned(),
                Themes.of(moment.facts()).values().stream()
                        .map(theme -> Thema.of(theme, moment.day(), ambitions.naming(theme.id())))
                        .toList());
    }
}
