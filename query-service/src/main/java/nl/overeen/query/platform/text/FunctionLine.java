package nl.overeen.query.platform.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.access.Functions;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Who holds which function, since when and until when. */
public record FunctionLine(
        UUID id,
        Role rol,
        Text titel,
        Persoon persoon,
        LocalDate van,
        @Nullable LocalDate tot) {

    /** A person by id and, as long as the directory knows it, by name. */
    public record Persoon(UUID id, PersonName naam) {}

    /** Whether it is held on a day. */
    public boolean holdsOn(LocalDate day) {
        return new Period(van, tot).contains(day);
    }

    /** @param facts of one party or collaboration that count, in the order of {@link nl.overeen.events.time.AsOf} */
    public static List<FunctionLine> of(List<Fact> facts) {
        return Functions.of(facts).stream()
                .map(function -> new FunctionLine(
                        function.id().value(),
                        function.role(),
                        function.title(),
                        new Persoon(function.person().value(), new PersonName(function.person())),
                        function.period().from(),
                        function.period().until()))
                .toList();
    }
}
