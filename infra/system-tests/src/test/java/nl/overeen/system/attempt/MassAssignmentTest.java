package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Refused.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.overeen.system.Answer;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import nl.overeen.system.attempt.Described.Operation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No write takes a field that its description does not have, at any depth: each is named as a fault. */
class MassAssignmentTest {
    private static final Region REGION = Region.found(Product.place());
    private static final Described API = Described.of(REGION);
    private static final List<String> WANTED = List.of(
            "versie",
            "status",
            "actor",
            "partij",
            "vastgesteldeRevisie",
            "administrator",
            "vastgelegdOp",
            "rol",
            "functie",
            "persoon",
            "plaats",
            "__proto__",
            "constructor",
            "class",
            "@class",
            "@type",
            "_id",
            "$set",
            "metaData",
            "revisie",
            "uitkomst",
            "vastgesteld",
            "beheerder",
            "Titel",
            "titel.x",
            "verzoek");

    @Test
    void noFieldBesideThoseDescribed() {
        int asked = 0;
        for (Operation operation : API.operations("POST")) {
            JsonNode schema = API.body(operation);
            if (schema.isMissingNode()) continue;
            var body = Json.of();
            var own = schema.path("properties");
            WANTED.stream().filter(name -> !own.has(name)).forEach(name -> body.and(name, "x"));
            var said = sent(operation, body);
            for (String name : body.keySet())
                assertThat(said.fault(name)).as(said::toString).isEqualTo("veld.onbekend");
            asked++;
        }
        assertThat(asked).isGreaterThan(70);
    }

    @Test
    void norWithinTheThingsInABody() {
        int asked = 0;
        for (Operation operation : API.operations("POST")) {
            var places = new ArrayList<String>();
            var body = nested(API.body(operation), "", places, 0);
            if (places.isEmpty()) continue;
            var said = sent(operation, body);
            for (String place : places)
                assertThat(said.fault(place + ".vastgelegdOp"))
                        .as(said + " " + place)
                        .isEqualTo("veld.onbekend");
            asked += places.size();
        }
        assertThat(asked).isGreaterThan(30);
    }

    @Test
    void norWithinTheContentOfACorrection() {
        var persons = new Persons(REGION);
        String home = "/v1/samenwerkingen/" + REGION.id() + "/themas";
        Json.of("soort", "domein", "naam", "Eerst zo", "geldtOp", "2016-01-01").sentBy(REGION.secretary(), home);
        String fact = persons.fact(REGION.id(), "collaboration.theme-defined");
        var content = Json.of("soort", "domein", "naam", "Nu zo", "vastgelegdOp", "2016-01-01", "actor", id());
        var said = silent(() -> persons.correct(REGION.secretary(), fact, content));
        assertThat(said.status()).as(said::toString).isIn(400, 409);
        if (said.status() == 400) assertThat(said.fault("inhoud.actor")).isEqualTo("veld.onbekend");
    }

    private static Answer sent(Operation operation, Json body) {
        var said = silent(() -> operation.caller().post(operation.path(id()), body, "If-Match", "\"1\""));
        assertThat(said.status()).as(said::toString).isEqualTo(400);
        return said;
    }

    /** A body with, in each thing that it holds, a field too many. */
    private static Json nested(JsonNode schema, String path, List<String> places, int depth) {
        var body = Json.of();
        if (depth > 0) {
            body.and("vastgelegdOp", "x");
            places.add(path);
        }
        schema.path("properties").forEachEntry((name, property) -> {
            boolean list = property.has("items");
            JsonNode thing = API.resolved(list ? property.path("items") : one(property));
            if (!thing.path("properties").isObject() || depth > 4) return;
            String place = (path.isEmpty() ? "" : path + ".") + name + (list ? "[0]" : "");
            var held = nested(thing, place, places, depth + 1);
            body.put(name, list ? List.of(held) : held);
        });
        return body;
    }

    /** What may be absent is described as one of two. */
    private static JsonNode one(JsonNode property) {
        for (String choice : List.of("oneOf", "anyOf"))
            for (JsonNode either : property.path(choice)) if (either.has("$ref")) return either;
        return property;
    }
}
