package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Refused.refused;
import static nl.overeen.system.attempt.Refused.same;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** No header makes one another: who one is says the token, and for whom one acts is held against one's functions. */
class ForgedHeaderTest {
    private static final Region REGION = Region.found(Product.place());
    private static final String COMMAND = Product.place().address("command");
    private static final List<String> IDENTITIES = List.of(
            "X-User",
            "X-Forwarded-User",
            "X-Remote-User",
            "Remote-User",
            "X-Forwarded-Preferred-Username",
            "X-Auth-Request-User",
            "X-WEBAUTH-USER",
            "X-Actor",
            "X-Persoon",
            "Actor");
    private static final Map<String, String> PLACES = Map.of(
            "X-Forwarded-For", "127.0.0.1",
            "X-Real-IP", "127.0.0.1",
            "Forwarded", "for=127.0.0.1;host=elders.example;proto=https",
            "X-Forwarded-Host", "elders.example",
            "X-Forwarded-Prefix", "/elders",
            "X-Forwarded-Proto", "gopher",
            "X-Original-URL", "/v1/openapi.json",
            "X-Rewrite-URL", "/v1/openapi.json",
            "X-Role", "beheerder");

    private final Caller employee = REGION.employee();
    private final Json meeting = Json.of("samenwerking", REGION.id(), "naam", "van-ons", "dag", "2016-04-06");

    @Test
    void noHeaderSaysWhoSomebodyIs() {
        for (String header : IDENTITIES)
            for (String name : List.of("secretaris", "beheerder", REGION.person("secretaris")))
                ineffective(header, name);
    }

    @Test
    void noHeaderSaysFromWhereOrToWhere() {
        PLACES.forEach(this::ineffective);
    }

    @Test
    void noHeaderMakesAnotherMethodOfARequest() {
        String oogos = "/v1/oogos?samenwerking=" + REGION.id();
        var plain = employee.get(oogos).ok();
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            same(() -> employee.get(oogos, header, "POST"), () -> plain);
            refused(403, "recht.ontbreekt", () -> employee.post("/v1/oogos", meeting, header, "GET"));
        }
        refused(403, "recht.ontbreekt", () -> employee.post("/v1/oogos?_method=GET", meeting));
    }

    @Test
    void theAddressOfWhatWasMadeIsAPathOfOurOwn() {
        var made = employee.post(
                "/v1/ambities",
                Json.of("samenwerking", REGION.id(), "titel", "Hier"),
                "X-Forwarded-Host",
                "elders.example",
                "X-Forwarded-Prefix",
                "/elders");
        assertThat(made.header("Location")).isEqualTo("/v1/ambities/" + made.id());
    }

    @Test
    void whoseNameIsForgedOrNamedTwiceIsNobody() {
        var proposal = Json.of("samenwerking", REGION.id(), "titel", "Namens wie");
        var nobody = employee.behalf(null);
        String ours = REGION.party("gemeente1");
        for (String at : List.of("", COMMAND)) {
            String path = at + "/v1/ambities";
            refused(403, "recht.ontbreekt", () -> nobody.post(path, proposal, "Namens", REGION.id()));
            refused(403, "recht.ontbreekt", () -> nobody.post(path, proposal, "Namens", REGION.party("gemeente2")));
            for (String other : List.of(ours, REGION.id(), "x"))
                refused(400, "namens.ongeldig", () -> employee.post(path, proposal, "Namens", other));
            for (String forged : List.of(ours + "," + ours, "{" + ours + "}", "*", "null", ours + ";x"))
                refused(400, "namens.ongeldig", () -> nobody.post(path, proposal, "Namens", forged));
        }
    }

    private void ineffective(String header, String value) {
        var stranger = Caller.nobody(Product.place());
        refused(401, "aanmelding.ontbreekt", () -> stranger.get(REGION.agenda(), header, value));
        refused(401, "aanmelding.ontbreekt", () -> stranger.post(COMMAND + "/v1/oogos", meeting, header, value));
        for (String at : List.of("", COMMAND))
            refused(403, "recht.ontbreekt", () -> employee.post(at + "/v1/oogos", meeting, header, value));
        same(() -> employee.get("/v1/ik", header, value), () -> employee.get("/v1/ik"));
    }
}
