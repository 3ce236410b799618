package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Refused.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import nl.overeen.system.Sample;
import nl.overeen.system.attempt.Described.Operation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An operator of a database in any string of any operation is a value that nothing has, and never a failure. Each string
 * is tried with some operators, other ones every day; -Dovereen.thorough tries all.
 */
class OperatorTest {
    private static final Region REGION = Region.found(Product.place());
    private static final Described API = Described.of(REGION);
    private static final Sample SAMPLE = Sample.seeded();
    private static final List<String> OPERATORS = List.of(
            "{\"$ne\":null}",
            "{\"$gt\":\"\"}",
            "{\"$where\":\"sleep(5000)\"}",
            "$where",
            "a.b",
            "nul\u0000",
            "' OR '1'='1' --",
            "${jndi:ldap://127.0.0.1:9/a}",
            "#{T(java.lang.Runtime)}");

    @Test
    void notInAPath() {
        for (String method : List.of("GET", "POST"))
            for (Operation operation : API.operations(method)) {
                if (!operation.rule().path().contains("{")) continue;
                for (String operator : SAMPLE.of(OPERATORS, operation.rule().path(), 3)) {
                    var said = asked(
                            operation, operation.path(Caller.encoded(operator).replace("+", "%20")));
                    assertThat(said.status()).as(said::toString).isBetween(400, 404);
                }
            }
    }

    @Test
    void notInAQuery() {
        String home = REGION.id();
        for (Operation operation : API.operations("GET"))
            for (JsonNode parameter : operation.parameters("query")) {
                String name = parameter.path("name").asString();
                String path = operation.path(home) + "?" + needed(operation, name) + name + "=";
                var plain = asked(operation, path + "niet-bestaand");
                for (String operator : SAMPLE.of(OPERATORS, path, 3)) {
                    var said = asked(operation, path + Caller.encoded(operator));
                    if (said.status() != 400)
                        assertThat(said.status()).as(said::toString).isEqualTo(plain.status());
                    if (said.status() == 200)
                        assertThat(size(said)).as(said::toString).isEqualTo(size(plain));
                }
            }
    }

    @Test
    void notInTheNameOfAParameter() {
        for (Operation operation : API.operations("GET")) {
            String path = operation.path(REGION.id()) + "?" + needed(operation, "");
            var plain = asked(operation, path);
            for (JsonNode parameter : operation.parameters("query")) {
                String name = parameter.path("name").asString();
                String odd = "%s%%5B$ne%%5D=1&$where=1&%s.x=1".formatted(name, name);
                var said = asked(operation, path + odd);
                assertThat(said.status()).as(said::toString).isEqualTo(plain.status());
                if (said.status() == 200)
                    assertThat(size(said)).as(said::toString).isEqualTo(size(plain));
            }
        }
    }

    @Test
    void notInAHeader() {
        for (Operation operation : API.operations("POST"))
            for (String name : List.of("Namens", "Idempotency-Key", "If-Match"))
                for (String operator :
                        SAMPLE.of(OPERATORS, name + operation.rule().path(), 2)) {
                    if (operator.indexOf('\u0000') >= 0) continue;
                    var caller = name.equals("Namens") ? operation.caller().behalf(null) : operation.caller();
                    var said = silent(() -> caller.post(operation.path(id()), Map.of("x", 1), name, operator));
                    assertThat(said.status()).as(said::toString).isBetween(400, 428);
                }
    }

    @Test
    void notInAFieldOfABody() {
        for (Operation operation : API.operations("POST"))
            API.body(operation).path("properties").propertyNames().forEach(field -> {
                for (Json body :
                        SAMPLE.of(bodies(field), field + operation.rule().path(), 2)) {
                    var said = silent(() -> operation.caller().post(operation.path(id()), body, "If-Match", "\"1\""));
                    assertThat(said.status()).as(said::toString).isIn(400, 404);
                }
            });
    }

    private static List<Json> bodies(String field) {
        var bodies = new ArrayList<Json>();
        for (Object operator : List.of(Map.of("$ne", ""), Map.of("$gt", ""), List.of(Map.of("$where", "1")), "$where"))
            for (String name : List.of(field, field + ".$ne", field + "[$ne]"))
                bodies.add(Json.of(name, operator, "onbekend", 1));
        return bodies;
    }

    private static Answer asked(Operation operation, String path) {
        return silent(() -> operation.rule().method().equals("GET")
                ? operation.caller().get(path)
                : operation.caller().post(path, Map.of(), "If-Match", "\"1\""));
    }

    /** How many things an answer holds, whatever they say. */
    private static int size(Answer said) {
        int size = 0;
        for (JsonNode part : said.json()) size += part.size();
        return size;
    }

    private static String needed(Operation operation, String but) {
        var query = new StringBuilder();
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asString();
            if (parameter.path("required").asBoolean() && !name.equals(but))
                query.append(name)
                        .append('=')
                        .append(name.equals("samenwerking") ? REGION.id() : "1")
                        .append('&');
        }
        return query.toString();
    }
}
