package nl.overeen.query.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import nl.overeen.query.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {
    private static final Pattern EXPIRES = Pattern.compile("(?m)^Expires: (.+)$");
    private static final Origin ORIGIN = new Origin("https://overeen.example");

    @Test
    void anyone_reads_where_to_report_a_weakness() throws Exception {
        HttpResponse<String> answer = new Browser().get("/.well-known/security.txt");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .contains("Contact: mailto:veiligheid@overeen.example\n", "Preferred-Languages: nl, en\n")
                .contains("Canonical: " + Running.ORIGIN + "/.well-known/security.txt\n")
                .doesNotContain("Policy:");
        var expires = EXPIRES.matcher(answer.body());
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isAfter(Instant.now().plus(Duration.ofDays(30)))
                .isBefore(Instant.now().plus(Duration.ofDays(365)));
    }

    @Test
    void a_policy_is_named_where_there_is_one() {
        var text = new SecurityText("https://overeen.example/melden", "https://overeen.example/beleid", ORIGIN);

        assertThat(text.text().getBody()).endsWith("\nPolicy: https://overeen.example/beleid\n");
    }

    @Test
    void without_a_contact_there_is_none() {
        assertThatThrownBy(() -> new SecurityText("", "", ORIGIN).text())
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.status()).isEqualTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beveiliging@overeen.example", "http://overeen.example", "mailto:a\nExpires: nooit"})
    void a_contact_that_is_no_address_is_refused_at_the_start(String contact) {
        assertThatThrownBy(() -> new SecurityText(contact, "", ORIGIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecurityText("", contact, ORIGIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
