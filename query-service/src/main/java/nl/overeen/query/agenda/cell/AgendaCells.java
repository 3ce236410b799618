package nl.overeen.query.agenda.cell;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.query.agenda.Totals;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.AmbitionLines;
import nl.overeen.query.ambition.edition.EditionInForce;
import nl.overeen.query.ambition.provenance.AmbitionCells;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be read on the agenda, by address.
 *
 * @param cells in the order in which people read them
 */
public record AgendaCells(AmbitionLines lines, Totals totals, SequencedMap<Address, Object> cells) {

    public static AgendaCells of(CollaborationId id, Moment moment) {
        var lines = AmbitionLines.of(moment);
        var totals =
                Totals.of(lines.lines().stream().filter(AmbitionLine::isInForce).toList());
        var cells = new LinkedHashMap<Address, Object>();
        cells.putAll(edition(lines.edition()));
        put(cells, "totaal.gesteld", totals.gesteld());
        put(cells, "totaal.berekend", totals.berekend());
        put(cells, "totaal.verschil", totals.verschil());
        cells.putAll(themes(id, moment));
        for (Decision decision : moment.decisions().inOrder()) cells.putAll(DecisionFields.of(decision));
        for (AmbitionLine line : lines.lines())
            AmbitionCells.of(line, lines.texts().get(line.id()))
                    .forEach((address, value) -> cells.put(address.in(line.id()), value));
        return new AgendaCells(lines, totals, cells);
    }

    static Map<Address, Object> edition(@Nullable EditionInForce edition) {
        if (edition == null) return Map.of();
        var cells = new LinkedHashMap<Address, Object>();
        cells.put(Address.of("editie"), edition.id().toString());
        cells.put(Address.of("editie.revisie"), Integer.toString(edition.revision()));
        cells.put(Address.of("editie.naam"), edition.edition().name());
        return cells;
    }

    static Map<Address, Object> themes(CollaborationId id, Moment moment) {
        var cells = new LinkedHashMap<Address, Object>();
        for (Map.Entry<ThemeId, Theme> theme :
                Themes.of(moment.facts(id), moment.day()).entrySet()) {
            cells.put(Address.of("thema.naam", theme.getKey()), theme.getValue().name());
            cells.put(
                    Address.of("thema.soort", theme.getKey()),
                    theme.getValue().kind().code());
            if (theme.getValue().explanation() != null)
                cells.put(
                        Address.of("thema.toelichting", theme.getKey()),
                        theme.getValue().explanation());
        }
        return cells;
    }

    private static void put(Map<Address, Object> cells, String field, @Nullable BigDecimal number) {
        if (number != null)
            cells.put(Address.of(field), number.stripTrailingZeros().toPlainString());
    }
}
