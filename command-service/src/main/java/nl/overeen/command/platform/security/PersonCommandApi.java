package nl.overeen.command.platform.security;

import java.net.URI;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.body.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The directory of people, for the beheerder. */
@RestController
class PersonCommandApi {
    private final People people;
    private final FirstAdministrators first;

    PersonCommandApi(People people, FirstAdministrators first) {
        this.people = people;
        this.first = first;
    }

    /** Someone who may log in; the same issuer and subject are the same person. */
    record PersonBody(
            @Line(value = 500, address = true) String issuer,
            @Line(value = 500, address = true) String subject,
            @Line(200) String naam,
            @Nullable @Line(value = 254, address = true) String email) {}

    /** Which person. */
    record PersonAnswer(UUID id) {}

    @PostMapping("/v1/personen")
    ResponseEntity<PersonAnswer> add(@RequestBody PersonBody body) {
        boolean made = people.add(body.issuer(), body.subject(), body.naam(), body.email());
        UUID id = people.find(body.issuer(), body.subject()).orElseThrow().id().value();
        var answer = new PersonAnswer(id);
        return made ? ResponseEntity.created(URI.create("/v1/personen/" + id)).body(answer) : ResponseEntity.ok(answer);
    }

    @PostMapping("/v1/personen/{id}/vergetelheid")
    PersonAnswer forget(@PathVariable UUID id) {
        if (first.include(id))
            throw Rejection.rule(
                    "persoon.in-instellingen",
                    "Deze persoon staat in de instelling overeen.beheerders en komt bij elke start terug. "
                            + "Haal de persoon daar eerst weg en start opnieuw.");
        if (!people.forget(id)) throw Rejection.notFound();
        return new PersonAnswer(id);
    }
}
