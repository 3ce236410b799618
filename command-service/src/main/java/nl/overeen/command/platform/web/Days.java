package nl.overeen.command.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.value.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From which day a fact holds. */
@Component
class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Day of(WriteBody body) {
        LocalDate today = today();
        @Nullable String written = body.geldtOp();
        Day day = written == null ? Day.of(today) : new Day(written);
        if (day.lastDay().isAfter(today) && !(body instanceof MayBePlanned))
            throw Rejection.input("geldtOp.toekomst", "Dit kan niet vanaf een dag die nog moet komen.");
        return day;
    }

    Day fixed(LocalDate day, WriteBody body) {
        @Nullable String written = body.geldtOp();
        if (written != null && !Day.of(day).equals(new Day(written)))
            throw Rejection.input("geldtOp.andere-dag", "Dit geldt op de dag van het OOGO zelf: " + day + ".");
        return Day.of(day);
    }
}
