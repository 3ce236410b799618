package nl.overeen.query.ambition.provenance;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.overeen.events.ambition.Content;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.execution.Actiestand;
import nl.overeen.query.ambition.execution.ExecutionFields;
import nl.overeen.query.ambition.execution.Indicatorstand;
import nl.overeen.query.ambition.text.Fields;
import nl.overeen.query.ambition.text.HoursFields;
import nl.overeen.query.platform.cell.Address;

/** A line of the agenda laid out cell by cell. */
public final class AmbitionCells {
    private AmbitionCells() {}

    /** @param text in the revision shown */
    public static SequencedMap<Address, Object> of(AmbitionLine line, Content text) {
        var cells = new LinkedHashMap<Address, Object>();
        cells.put(Address.of("nummer"), Integer.toString(line.nummer()));
        cells.putAll(Stand.fields(
                line.status(),
                line.revisie(),
                line.besluit(),
                line.openWijziging() == null ? null : line.openWijziging().revisie(),
                line.indiener().partij()));
        cells.putAll(Fields.of(text));
        cells.putAll(ExecutionFields.of(line.tekst().trekker()));
        cells.putAll(HoursFields.of(text));
        for (Actiestand stand : line.voortgang()) cells.putAll(ExecutionFields.of(stand));
        for (Indicatorstand stand : line.metingen()) cells.putAll(ExecutionFields.of(stand));
        return cells;
    }
}
