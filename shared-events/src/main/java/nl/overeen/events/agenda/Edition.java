package nl.overeen.events.agenda;

import java.util.List;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of one revision of an edition.
 *
 * @param schoolYears "2016-2017", in order; the columns of the matrix
 * @param lines       its ambitions in their order, each in the revision that adopting the edition adopts
 * @param predecessor the edition that it follows
 */
public record Edition(
        Text name,
        Period period,
        List<String> schoolYears,
        List<EditionLine> lines,
        @Nullable AgendaId predecessor,
        @Nullable Text explanation) {
    public Edition {
        schoolYears = List.copyOf(schoolYears);
        lines = List.copyOf(lines);
    }
}
