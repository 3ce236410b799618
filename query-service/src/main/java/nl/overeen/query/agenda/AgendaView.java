package nl.overeen.query.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Text;
import nl.overeen.query.agenda.edition.EditionLine;
import nl.overeen.query.agenda.edition.EditionLines;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.AmbitionLines;
import nl.overeen.query.oogo.OogoLine;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a region.
 *
 * @param op              as of this day
 * @param oogo            as of this OOGO, where one was asked
 * @param bekendOp        as known at this instant
 * @param gepland         whether {@code op} lies ahead
 * @param bekend          false before the first known fact: then nothing is known yet, which is not an empty agenda
 * @param vastgelegdSinds the day of the first known fact
 * @param editie          the edition in force by decision
 * @param ambities        those asked for: the edition's in its order, then adopted one by one, then proposals, then what an
 *                        earlier edition held, then what has ended
 * @param totalen         over all ambitions in force, whatever was asked for
 * @param matrix          the same ambitions by school year, where that was asked for
 * @param oogos           the timeline as known, by day
 */
record AgendaView(
        Samenwerking samenwerking,
        LocalDate op,
        @Nullable OogoLine oogo,
        Instant bekendOp,
        boolean gepland,
        boolean bekend,
        @Nullable LocalDate vastgelegdSinds,
        @Nullable EditionLine editie,
        List<AmbitionLine> ambities,
        Totals totalen,
        List<ThemaZonderAmbitie> themasZonderAmbitie,
        @Nullable Matrix matrix,
        List<OogoLine> oogos) {

    /** A theme in use that no ambition in force belongs to. */
    record ThemaZonderAmbitie(UUID id, ThemeKind soort, Text naam) {}

    static @Nullable AgendaView fold(CollaborationId id, Moment moment, Chosen chosen) {
        @Nullable
        Samenwerking collaboration = Samenwerking.of(moment)
                .filter(region -> region.id().equals(id.value()))
                .orElse(null);
        if (collaboration == null) return null;
        var timeline = moment.once(OogoLine.TIMELINE);
        var all = AmbitionLines.of(moment);
        var asked = all.lines().stream().filter(chosen::takes).toList();
        var inForce = all.lines().stream().filter(AmbitionLine::isInForce).toList();
        var years = all.edition() == null
                ? List.<String>of()
                : all.edition().edition().schoolYears();
        return new AgendaView(
                collaboration,
                moment.day(),
                line(timeline, moment.oogo()),
                moment.known(),
                moment.planned(),
                moment.anythingKnown(),
                moment.firstKnown().orElse(null),
                edition(all, moment),
                asked,
                Totals.of(inForce),
                unused(id, inForce, moment),
                chosen.isMatrix() ? Matrix.of(asked, years) : null,
                timeline);
    }

    private static @Nullable EditionLine edition(AmbitionLines lines, Moment moment) {
        if (lines.edition() == null) return null;
        UUID inForce = lines.edition().id();
        return EditionLines.of(moment).stream()
                .filter(line -> line.id().equals(inForce))
                .findFirst()
                .orElse(null);
    }

    private static List<ThemaZonderAmbitie> unused(CollaborationId id, List<AmbitionLine> inForce, Moment moment) {
        var used = new HashSet<ThemeId>();
        for (AmbitionLine line : inForce) used.addAll(line.tekst().themas());
        return Themes.of(moment.facts(id), moment.day()).entrySet().stream()
                .filter(theme -> !used.contains(theme.getKey()))
                .map(theme -> new ThemaZonderAmbitie(
                        theme.getKey().value(),
                        theme.getValue().kind(),
                        theme.getValue().name()))
                .toList();
    }

    private static @Nullable OogoLine line(List<OogoLine> timeline, @Nullable OogoId asked) {
        for (OogoLine line : timeline) if (asked != null && line.id().equals(asked.value())) return line;
        return null;
    }
}
