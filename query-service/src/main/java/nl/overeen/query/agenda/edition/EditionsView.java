package nl.overeen.query.agenda.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.query.platform.timetravel.Moment;

/** The editions of a region, in the order in which they were opened. */
record EditionsView(LocalDate op, Instant bekendOp, boolean gepland, List<EditionLine> agendas) {

    static EditionsView fold(Moment moment) {
        return new EditionsView(moment.day(), moment.known(), moment.planned(), EditionLines.of(moment));
    }
}
