package nl.overeen.command.oogo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** What prepares an OOGO holds from today or, where it is recorded afterwards, from the OOGO's own day. */
record OnOrBefore(String geldtOp, @Nullable String reden) implements WriteBody {

    static WriteBody the(LocalDate day, WriteBody body, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        String standard = (today.isAfter(day) ? day : today).toString();
        return new OnOrBefore(body.geldtOp() == null ? standard : body.geldtOp(), body.reden());
    }

    /** The day of an OOGO, as it was last moved. */
    static LocalDate dayOf(List<Fact> facts) {
        @Nullable Convened convened = Meeting.of(facts).convened();
        if (convened == null) throw Rejection.notFound();
        return convened.day();
    }
}
