package nl.overeen.command.platform.correction;

import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.value.Day;

/** A correction keeps the day of what it replaces unless it names another. */
record OnItsDay(String geldtOp, String reden) implements WriteBody {

    /** Whether it may be planned follows from what is corrected. */
    record Planned(String geldtOp, String reden) implements WriteBody, MayBePlanned {}

    static WriteBody of(Day day, String reason, boolean mayBePlanned) {
        return mayBePlanned ? new Planned(day.written(), reason) : new OnItsDay(day.written(), reason);
    }
}
