package nl.overeen.system.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.overeen.system.Answer;

/** That an answer says nothing of what the product is made of. */
final class Discreet {
    private static final Pattern INSIDES = Pattern.compile(
            "nl\\.overeen|\\bat [a-z]+\\.[a-z]|[a-z]\\.[A-Z][A-Za-z]*(Exception|Error)|Exception:|java\\.|jakarta\\.|org\\.[a-z]"
                    + "|[Tt]omcat|Apache|Coyote|Spring|Jackson|Axon|Mongo|Postgre|SQLSTATE|SELECT |HikariPool|Whitelabel",
            Pattern.MULTILINE);
    private static final List<String> BANNERS = List.of("Server", "X-Powered-By", "Via", "X-Application-Context");

    private Discreet() {}

    static Answer checked(Answer said) {
        assertThat(said.status())
                .as(said::toString)
                .satisfiesAnyOf(
                        status -> assertThat(status).isBetween(200, 499),
                        status -> assertThat(status).isIn(501, 505));
        for (String banner : BANNERS)
            assertThat(said.headers().allValues(banner).stream().filter(it -> !it.isBlank()))
                    .as(said + " " + banner)
                    .isEmpty();
        assertThat(said.headers().map().keySet())
                .as(said::toString)
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
        if (said.status() >= 400) {
            var insides = INSIDES.matcher(said.body());
            assertThat(insides.find() ? insides.group() : "").as(said::toString).isEmpty();
        }
        return said;
    }
}
