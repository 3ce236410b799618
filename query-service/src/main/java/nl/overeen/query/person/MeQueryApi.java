package nl.overeen.query.person;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import nl.overeen.query.platform.access.CurrentReader;
import nl.overeen.query.platform.security.CurrentPerson;
import nl.overeen.query.platform.security.Person;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import nl.overeen.query.platform.timetravel.function.Held.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeQueryApi {
    private final CurrentPerson current;
    private final CurrentReader reader;
    private final TimeTravel timeTravel;

    MeQueryApi(CurrentPerson current, CurrentReader reader, TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
        this.current = current;
        this.reader = reader;
    }

    /** @param samenwerkingen those that the caller may read, by name */
    record CollaborationsView(List<Table> samenwerkingen) {}

    @GetMapping("/v1/ik")
    ResponseEntity<MeView> me(
            @Parameter(description = Asked.AFTER) @RequestParam(required = false) @Nullable String naPositie) {
        return timeTravel.answerNow(naPositie, () -> {
            Optional<Person> person = current.person();
            return new MeView(
                    person.map(known -> known.id().value()).orElse(null),
                    person.map(Person::name).orElseGet(() -> current.login().name()),
                    person.map(Person::administrator).orElse(false),
                    reader.held().stream().map(MeView.Functie::of).toList());
        });
    }

    @GetMapping("/v1/samenwerkingen")
    ResponseEntity<CollaborationsView> collaborations(
            @Parameter(description = Asked.AFTER) @RequestParam(required = false) @Nullable String naPositie) {
        return timeTravel.answerNow(naPositie, () -> new CollaborationsView(reader.tables()));
    }
}
