package nl.overeen.query.platform.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class LimitsTest {
    private static final int PER_ADDRESS = 30;
    private static final int PER_PERSON = 8;
    private static final String[] SMALL = {
        "--overeen.limit.per-address=" + PER_ADDRESS, "--overeen.limit.per-person=" + PER_PERSON
    };

    @AutoClose
    private static final ConfigurableApplicationContext NODE = Running.node(Running.NEIGHBOUR.address(), SMALL);

    private static final String ADDRESS =
            "http://127.0.0.1:" + Running.address(NODE).replaceAll(".*:", "");

    @Test
    void an_address_that_asks_too_much_is_told_when_to_come_back_and_others_notice_nothing() throws Exception {
        var one = Visitor.from("127.0.0.2", ADDRESS);

        assertThat(one.untilRefused("/")).isBetween(PER_ADDRESS, PER_ADDRESS + 10);
        HttpResponse<String> refused = one.get("/v1/ik", "Authorization", "Bearer " + Bearer.valid());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"code\":\"te-veel.verzoeken\"", "Wacht even", "\"title\":\"Te veel");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 3L);
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(refused.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(refused.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(Visitor.from("127.0.0.3", ADDRESS).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_that_is_no_good_weighs_ten() throws Exception {
        var guesser = Visitor.from("127.0.0.4", ADDRESS);

        assertThat(guesser.untilRefused("/v1/ik", "Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."))
                .isBetween(3, 4);
    }

    @Test
    void a_person_is_counted_over_all_their_tokens_sessions_and_addresses() throws Exception {
        Browser browser = Browser.loggedIn();
        int answered = 0;
        while (answered < Visitor.ENOUGH
                && browser.get(ADDRESS.replace("127.0.0.1", "localhost") + "/v1/ik")
                                .statusCode()
                        == 200) answered++;

        assertThat(answered).isBetween(PER_PERSON, PER_PERSON + 4);
        HttpResponse<String> refused =
                Visitor.from("127.0.0.5", ADDRESS).get("/v1/ik", "Authorization", as("secretaris"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 8L);
        assertThat(Visitor.from("127.0.0.5", ADDRESS)
                        .get("/v1/ik", "Authorization", as("iemand anders"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_says_to_come_from_elsewhere_is_not_believed() throws Exception {
        var liar = Visitor.from("127.0.0.6", ADDRESS);
        int answered = 0;
        while (answered < Visitor.ENOUGH
                && liar.get("/", "X-Forwarded-For", "192.0.2." + answered, "Forwarded", "for=192.0.2." + answered)
                                .statusCode()
                        == 200) answered++;

        assertThat(answered).isBetween(PER_ADDRESS, PER_ADDRESS + 10);
    }

    @Test
    void a_proxy_that_is_named_is_believed_and_no_other() throws Exception {
        String[] settings = {
            SMALL[0],
            SMALL[1],
            "--server.forward-headers-strategy=native",
            "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.7"
        };
        try (var behind = Running.node(Running.NEIGHBOUR.address(), settings)) {
            String address = "http://127.0.0.1:" + Running.address(behind).replaceAll(".*:", "");
            var proxy = Visitor.from("127.0.0.7", address);

            assertThat(proxy.untilRefused("/", "X-Forwarded-For", "198.51.100.9, 192.0.2.1"))
                    .isBetween(PER_ADDRESS, PER_ADDRESS + 10);
            assertThat(proxy.get("/", "X-Forwarded-For", "192.0.2.2").statusCode())
                    .isEqualTo(200);
            assertThat(proxy.get("/", "X-Forwarded-For", "198.51.100.9").statusCode())
                    .isEqualTo(200);
            var other = Visitor.from("127.0.0.8", address);
            other.untilRefused("/", "X-Forwarded-For", "192.0.2.3");
            assertThat(other.get("/", "X-Forwarded-For", "192.0.2.4").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void of_the_newer_addresses_a_whole_network_counts_as_one() {
        assertThat(AddressLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo(AddressLimit.network("2001:db8:1:2::9"));
        assertThat(AddressLimit.network("2001:db8:1:2::9")).isNotEqualTo(AddressLimit.network("2001:db8:1:3::9"));
        assertThat(AddressLimit.network("192.0.2.1")).isNotEqualTo(AddressLimit.network("192.0.2.2"));
        assertThat(AddressLimit.network("geen adres")).isEqualTo("geen adres");
    }

    private static String as(String subject) {
        return "Bearer " + Bearer.token(claims -> claims.subject(subject));
    }
}
