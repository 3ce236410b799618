package nl.overeen.command.platform.axon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The rules of appointing and ending that hold alike for a party and for a collaboration. */
public final class Appointments {
    private Appointments() {}

    /**
     * A function as it is asked for.
     *
     * @param until its last day; absent while there is no end
     */
    public record Appointment(
            FunctionId function,
            PersonId person,
            Role role,
            Text title,
            @Nullable LocalDate until) {}

    /** The function as it is given, from a day on: one for a party, or one for a collaboration. */
    public static Function given(List<Fact> facts, Appointment asked, LocalDate day, boolean forParty) {
        if (asked.role().isForParty() != forParty)
            throw Rejection.rule(
                    "functie.rol-past-niet",
                    forParty
                            ? "Deze rol hoort bij de samenwerking, niet bij een partij."
                            : "Deze rol hoort bij een partij, niet bij de samenwerking.");
        if (all(facts).stream().anyMatch(function -> function.id().equals(asked.function())))
            throw Rejection.rule("functie.bestaat-al", "Er is al een functie met dit nummer.");
        return new Function(asked.function(), asked.person(), asked.role(), asked.title(), period(day, asked.until()));
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
