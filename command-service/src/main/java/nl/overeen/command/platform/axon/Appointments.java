package nl.overeen.command.platform.axon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;

/** The rules of appointing and ending that hold alike for a party and for a collaboration. */
public final class Appointments {
    private Appointments() {}

    public static void checkNew(List<Fact> facts, FunctionId id) {
        if (all(facts).stream().anyMatch(function -> function.id().equals(id)))
            throw Rejection.rule("functie.bestaat-al", "Er is al een functie met dit nummer.");
    }

    /** @param last the last day of the function */
    public static void checkEndable(List<Fact> facts, FunctionId id, LocalDate last) {
        Function function = all(facts).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(Rejection::notFound);
        if (!function.period().contains(last))
            throw Rejection.rule(
                    "functie.niet-geldig", "Deze functie geldt niet op de dag waarop u haar wilt beëindigen.");
    }

    /** @param until the last day; absent while there is no end */
    public static Period period(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from))
            throw Rejection.input("periode.einde-voor-begin", "De laatste dag ligt voor de eerste.");
        return new Period(from, until);
    }

    private static List<Function> all(List<Fact> facts) {
        return Functions.of(AsOf.select(facts, LocalDate.MAX, Instant.MAX));
    }
}
