package nl.overeen.command.platform.body;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.overeen.command.platform.personal.PersonalData;
import nl.overeen.events.value.Day;

/** The forms that a string in a body may have. */
final class Formats {
    static final List<Format> ALL = List.of(
            new Form("tekst", text -> Characters.prose(text) && impersonal(text)),
            new Form("naam", text -> Characters.line(text) && impersonal(text)),
            new Form("adres", Characters::line),
            new Form("dag", parses(Day::new)),
            new Form("date", parses(text -> new Day(LocalDate.parse(text).toString()))),
            new Form("time-local", parses(LocalTime::parse)),
            new Form(
                    "uuid",
                    text -> text.length() == 36 && parses(UUID::fromString).test(text)));

    private Formats() {}

    private static boolean impersonal(String text) {
        return PersonalData.seenIn(text).isEmpty();
    }

    private static Predicate<String> parses(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return true;
            } catch (DateTimeException | IllegalArgumentException e) {
                return false;
            }
        };
    }

    private record Form(String name, Predicate<String> holds) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return holds.test(value);
        }
    }
}
