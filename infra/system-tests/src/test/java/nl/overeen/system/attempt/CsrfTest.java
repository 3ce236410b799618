package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Refused.refused;
import static nl.overeen.system.attempt.Refused.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import nl.overeen.system.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** With the cookie of a session alone nothing is written: the page must show that it is one of ours. */
class CsrfTest {
    private static final Region REGION = Region.found(Product.place());
    private static final String CODE = "csrf.ontbreekt";
    private static final String JSON = "application/json";

    private final Visitor visitor = visitor();
    private final String ours = REGION.party("gemeente1");
    private final String proposal = JsonMapper.shared()
            .writeValueAsString(nl.overeen.system.Json.of("samenwerking", REGION.id(), "titel", "Van een ander"));

    @Test
    void notWithoutTheTokenOrWithAnother() {
        refused(403, CODE, () -> write(JSON));
        var other = visitor();
        for (String wrong : List.of("", "x", UUID.randomUUID().toString(), other.token(), visitor.token() + "x"))
            refused(403, CODE, () -> write(JSON, "X-XSRF-TOKEN", wrong));
        refused(403, CODE, () -> write(JSON, "X-CSRF-TOKEN", visitor.token()));
        refused(403, CODE, () -> write(JSON, "Origin", "https://elders.example", "Sec-Fetch-Site", "cross-site"));
        refused(403, CODE, () -> write(JSON, "Origin", Product.place().address("query")));
    }

    @Test
    void notByAFormThatABrowserSendsWithoutAsking() {
        refused(403, CODE, () -> write("text/plain"));
        refused(403, CODE, () -> write("application/x-www-form-urlencoded"));
        refused(403, CODE, () -> write("multipart/form-data; boundary=x"));
        refused(
                403,
                CODE,
                () -> visitor.send(
                        "POST",
                        "/v1/ambities",
                        "_csrf=" + UUID.randomUUID(),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Namens",
                        ours));
    }

    @Test
    void notByAnotherMethodNorByLoggingOut() {
        for (String method : List.of("PUT", "PATCH", "DELETE"))
            refused(403, CODE, () -> visitor.send(method, "/v1/ambities", proposal, "Content-Type", JSON));
        refused(403, CODE, () -> visitor.send("POST", "/logout", ""));
        assertThat(visitor.send("GET", "/v1/ik", "").status()).isEqualTo(200);
        assertThat(silent(() -> visitor.send("GET", "/logout", "")).status()).isEqualTo(404);
        assertThat(visitor.send("GET", "/v1/ik", "").status()).isEqualTo(200);
    }

    @Test
    void notByACookieBesideATokenThatIsNone() {
        assertThat(silent(() -> write(JSON, "Authorization", "Bearer x")).status())
                .isEqualTo(401);
        refused(403, CODE, () -> write(JSON, "Authorization", "Basic eDp4"));
    }

    @Test
    void withTheTokenOfItsOwnPageItIsWritten() {
        assertThat(write(JSON, "X-XSRF-TOKEN", visitor.token()).status()).isEqualTo(201);
    }

    private nl.overeen.system.Answer write(String kind, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 4);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = kind;
        all[headers.length + 2] = "Namens";
        all[headers.length + 3] = ours;
        return visitor.send("POST", "/v1/ambities", proposal, all);
    }

    private static Visitor visitor() {
        return Visitor.signedIn(Product.place(), "gemeente1-medewerker");
    }
}
