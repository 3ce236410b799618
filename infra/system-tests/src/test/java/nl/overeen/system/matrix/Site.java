package nl.overeen.system.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.value.Role;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Place;

/**
 * A collaboration with three parties, and somebody in each role for each of them.
 *
 * @param parties   ids by key; a and b are gemeenten, po is a swv
 * @param functions ids by party key and role; those of the collaboration itself by role
 */
record Site(
        Place place,
        Tokens tokens,
        String key,
        String id,
        Map<String, String> parties,
        Map<String, String> functions,
        Map<String, String> people) {
    static final String SINCE = "2016-01-01";
    static final Json GROUND = Json.of("besluit", "Besluit van het bestuur", "datum", "2015-12-15");
    private static final List<Role> AT_PARTY = List.of(Role.MEMBER, Role.DELEGATE, Role.PARTY_STEWARD);
    private static final List<Role> AT_TABLE = List.of(Role.SECRETARY, Role.EVALUATOR, Role.AUDITOR);

    static Site found(Place place, Tokens tokens, String key) {
        var administrator = Caller.of(place, "beheerder");
        String id = Json.of("naam", "Regio " + some(), "geldtOp", SINCE).sentBy(administrator, "/v1/samenwerkingen");
        var site =
                new Site(place, tokens, key, id, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Role role : AT_TABLE) site.appoint("/v1/samenwerkingen/" + id, "", role);
        site.join("a", "gemeente");
        site.join("b", "gemeente");
        site.join("po", "swv-po");
        for (String party : site.parties.keySet()) site.mandate(party);
        return site;
    }

    private void join(String party, String kind) {
        String registered = register(kind);
        parties.put(party, registered);
        admit(registered);
        for (Role role : AT_PARTY) appoint("/v1/partijen/" + registered, party, role);
    }

    String register(String kind) {
        return Json.of("soort", kind, "naam", "Partij " + some(), "geldtOp", SINCE)
                .sentBy(administrator(), "/v1/partijen");
    }

    void admit(String party) {
        as("secretaris")
                .post("/v1/samenwerkingen/" + id + "/partijen", Json.of("partij", party, "geldtOp", SINCE))
                .ok();
    }

    private void appoint(String home, String party, Role role) {
        String held = party + role.code();
        people.put(held, person(subject(held)));
        functions.put(held, appoint(home, people.get(held), role.code()).id());
    }

    /** @return names the function */
    Named appoint(String home, String person, String role) {
        String function = some();
        var body = Json.of("id", function, "persoon", person, "rol", role, "titel", role, "geldtOp", SINCE);
        return new Named(
                function, administrator().post(home + "/functies", body).ok());
    }

    /** What a write made within something else. */
    record Named(String id, Answer answer) {}

    private void mandate(String party) {
        as("secretaris")
                .post("/v1/partijen/" + party(party) + "/mandaten", mandate(party, some()))
                .ok();
    }

    /** Of the party's gedelegeerde, for everything here. */
    Json mandate(String party, String mandate) {
        return Json.of("id", mandate, "functie", function(party, Role.DELEGATE), "samenwerking", id)
                .and("reikwijdte", "alles", "grondslag", GROUND, "geldtOp", SINCE);
    }

    String person(String subject) {
        return Json.of("issuer", place.issuer(), "subject", subject, "naam", "Functie " + subject)
                .sentBy(administrator(), "/v1/personen");
    }

    String party(String party) {
        return parties.get(party);
    }

    String function(String party, Role role) {
        return functions.get(party + role.code());
    }

    String person(String party, Role role) {
        return people.get(party + role.code());
    }

    String subject(String held) {
        return "matrix-" + key + "-" + held;
    }

    Caller administrator() {
        return Caller.of(place, "beheerder");
    }

    Caller secretary() {
        return as("secretaris");
    }

    private Caller as(String role) {
        return new Caller(place, tokens.of(subject(role)), id);
    }

    Caller as(String party, Role role) {
        return role.isForParty()
                ? new Caller(place, tokens.of(subject(party + role.code())), party(party))
                : as(role.code());
    }

    static String some() {
        return UUID.randomUUID().toString();
    }

    /** A text of a thing, as its facts have it; the last one written. */
    String text(String stream) {
        return Stored.lastText(place, stream);
    }
}
