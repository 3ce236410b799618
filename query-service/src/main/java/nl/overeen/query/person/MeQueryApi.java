package nl.overeen.query.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.security.CurrentPerson;
import nl.overeen.query.platform.security.Person;
import nl.overeen.query.platform.timetravel.function.Functions;
import nl.overeen.query.platform.timetravel.function.Held;
import nl.overeen.query.platform.timetravel.function.Held.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeQueryApi {
    private final CurrentPerson current;
    private final Histories histories;
    private final Clock clock;

    MeQueryApi(CurrentPerson current, Histories histories, Clock clock) {
        this.current = current;
        this.histories = histories;
        this.clock = clock;
    }

    /** @param samenwerkingen those that the caller may read, by name */
    record CollaborationsView(List<Table> samenwerkingen) {}

    @GetMapping("/v1/ik")
    ResponseEntity<MeView> me() {
        Optional<Person> person = current.person();
        return ResponseEntity.ok(new MeView(
                person.map(known -> known.id().value()).orElse(null),
                person.map(Person::name).orElseGet(() -> current.login().name()),
                person.map(Person::administrator).orElse(false),
                held(person).stream().map(MeView.Functie::of).toList()));
    }

    @GetMapping("/v1/samenwerkingen")
    ResponseEntity<CollaborationsView> collaborations() {
        return ResponseEntity.ok(new CollaborationsView(held(current.person()).stream()
                .flatMap(function -> function.collaborations().stream())
                .distinct()
                .sorted(Comparator.comparing(Table::name))
                .toList()));
    }

    private List<Held> held(Optional<Person> person) {
        return person.map(known -> Functions.of(known.id(), histories, LocalDate.now(clock))
                        .held())
                .orElse(List.of());
    }
}
