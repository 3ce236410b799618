package nl.overeen.query.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.value.Text;
import nl.overeen.query.agenda.Totals;
import nl.overeen.query.platform.cell.ChangeLine;
import nl.overeen.query.platform.cell.Changes;
import nl.overeen.query.platform.cell.FactLine;
import nl.overeen.query.platform.cell.FactLines;
import nl.overeen.query.platform.cell.Names;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the agenda of two moments, grouped as one reads an agenda.
 *
 * @param editie   when another edition, or another revision of it, is in force
 * @param ambities that differ, in the order of the second agenda
 * @param feiten   that made the differences; each door names some of them
 * @param namen    of the parties, themes, functions, ambitions, goals, actions and other parts that the lines name by id
 */
record ComparisonView(
        Samenwerking samenwerking,
        Side van,
        Side tot,
        @Nullable Editieverschil editie,
        List<Ambitieverschil> ambities,
        List<Themaverschil> themas,
        List<Besluitverschil> besluiten,
        Totaalverschil totalen,
        List<FactLine> feiten,

        List<Names.Naam> namen) {

    /** Another edition in force, or another revision of it. */
    record Editieverschil(@Nullable Text van, @Nullable Text tot, List<ChangeLine> velden) {}

    /**
     * An ambition that differs.
     *
     * @param titel   in the second agenda or, when it is not on it, in the first
     * @param soort   gekomen: new, or now in force and not before; gegaan: no longer in force; verplaatst: it changed places
     *                with others, which is more than another number because others came or went
     * @param velden  that differ, but for its number
     */
    record Ambitieverschil(
            UUID id,
            Text titel,
            Changes.Kind soort,
            Nummers nummer,
            Statussen status,
            Revisies revisie,
            List<ChangeLine> velden) {}

    /** On the one agenda and on the other. */
    record Nummers(@Nullable Integer van, @Nullable Integer tot) {}

    /** On the one agenda and on the other. */
    record Statussen(@Nullable String van, @Nullable String tot) {}

    /** On the one agenda and on the other. */
    record Revisies(@Nullable Integer van, @Nullable Integer tot) {}

    /** A theme that came into use, went out of it, or changed. */
    record Themaverschil(UUID id, Text naam, Changes.Kind soort, List<ChangeLine> velden) {}

    /** A decision that came, went, or stands otherwise. */
    record Besluitverschil(UUID id, String nummer, LocalDate dag, Changes.Kind soort, List<ChangeLine> velden) {}

    /** The totals of both agendas. */
    record Totaalverschil(Urentotaal van, Urentotaal tot) {}

    /** In hours. */
    record Urentotaal(
            @Nullable BigDecimal gesteld,
            BigDecimal berekend,
            @Nullable BigDecimal verschil) {
        static Urentotaal of(Totals totals) {
            return new Urentotaal(totals.gesteld(), totals.berekend(), totals.verschil());
        }
    }

    static @Nullable ComparisonView fold(CollaborationId id, Moment from, Moment until) {
        @Nullable Samenwerking collaboration = Samenwerking.of(until).orElse(null);
        if (collaboration == null || !collaboration.id().equals(id.value())) return null;
        var difference = Difference.between(id, from, until);
        var grouped = Grouped.of(difference);
        return new ComparisonView(
                collaboration,
                Side.of(from),
                Side.of(until),
                grouped.edition(),
                grouped.ambitions(),
                grouped.themes(),
                grouped.decisions(),
                new Totaalverschil(
                        Urentotaal.of(difference.before().totals()),
                        Urentotaal.of(difference.after().totals())),
                new FactLines(until).lines(difference.facts()),
                difference.names(from.known().isAfter(until.known()) ? from : until));
    }
}
