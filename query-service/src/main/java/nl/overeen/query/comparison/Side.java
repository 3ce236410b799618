package nl.overeen.query.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.overeen.query.oogo.OogoLine;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One of two moments.
 *
 * @param oogo            as of this OOGO, where one was asked
 * @param bekend          false before the first known fact: then nothing is known yet, which is not an empty agenda
 * @param vastgelegdSinds the day of the first known fact
 */
record Side(
        LocalDate op,
        @Nullable OogoLine oogo,
        Instant bekendOp,
        boolean gepland,
        boolean bekend,
        @Nullable LocalDate vastgelegdSinds) {

    static Side of(Moment moment) {
        return new Side(
                moment.day(),
                moment.oogo() == null
                        ? null
                        : OogoLine.timeline(moment.recorded()).stream()
                                .filter(line ->
                                        Objects.equals(line.id(), moment.oogo().value()))
                                .findFirst()
                                .orElse(null),
                moment.known(),
                moment.planned(),
                moment.anythingKnown(),
                moment.firstKnown().orElse(null));
    }
}
