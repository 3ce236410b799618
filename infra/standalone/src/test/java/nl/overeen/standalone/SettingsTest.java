package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.overeen.standalone.store.CannotStart;
import nl.overeen.standalone.store.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsTest {
    @Test
    void needsNothingForTheSample() {
        var settings = Settings.of(environment(Map.of()));
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.sample()).isTrue();
        assertThat(settings.port().fixed(true).values()).containsExactly(8080, 8081, 8082, 8090, 8091);
        assertThat(settings.port().fixed(false).values()).containsExactly(8080, 8081, 8090, 8091);
    }

    @Test
    void wantsTheOperatorsOwnProviderOutsideTheSample() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of(environment(Map.of("overeen.sample", "false"))))
                .withMessageContaining("overeen.sample=false")
                .withMessageContaining(Identity.ISSUER)
                .withMessageContaining(Identity.CLIENT_ID)
                .withMessageContaining(Identity.CLIENT_SECRET)
                .withMessageContaining("overeen.beheerders");
        var given = environment(Map.of(
                "overeen.sample",
                "false",
                Identity.ISSUER,
                "https://sso.example.org",
                Identity.CLIENT_ID,
                "overeen-1",
                Identity.CLIENT_SECRET,
                "secret",
                "overeen.beheerders",
                "https://sso.example.org|a,https://sso.example.org|b"));
        var identity = Identity.external(given, Settings.of(given));
        assertThat(identity.forBoth())
                .containsEntry("overeen.beheerders", "https://sso.example.org|a,https://sso.example.org|b");
        assertThat(identity.toString()).doesNotContain("secret");
    }

    @Test
    void theApiIsNotTheClient() {
        var given = new HashMap<String, Object>(Map.of(
                "overeen.sample",
                "false",
                Identity.ISSUER,
                "https://sso.example.org",
                Identity.CLIENT_ID,
                "overeen",
                Identity.CLIENT_SECRET,
                "secret",
                "overeen.beheerders",
                "https://sso.example.org|a"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of(environment(given)))
                .withMessageContaining(Identity.AUDIENCES);
        given.put(Identity.AUDIENCES, "api://overeen");
        var identity = Identity.external(environment(given), Settings.of(environment(given)));
        assertThat(identity.forBoth()).containsEntry(Identity.AUDIENCES, "api://overeen");
    }

    @Test
    void takesADatabaseOfTheOperatorsOwnOnlyWhole() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of(environment(
                        Map.of("overeen.postgres.url", "jdbc:postgresql://db/x", "overeen.postgres.username", "x"))))
                .withMessageContaining("overeen.postgres.password");
    }

    @Test
    void namesASettingThatItCannotRead() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of(environment(Map.of("overeen.port.query", "tachtig"))))
                .withMessageContaining("overeen.port.query");
    }

    @Test
    void showsTheServicesNothingOfTheOther() {
        var settings = Settings.of(environment(Map.of()));
        var rooms = new Rooms(settings, Identity.demo(8082, "secret"), null);
        var account = new Postgres.Account("jdbc:postgresql://127.0.0.1:1/overeen", "overeen", "password");
        assertThat(rooms.command(account).properties())
                .containsEntry("overeen.beheerders", "http://localhost:8082|beheerder")
                .containsEntry("spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:8082")
                .doesNotContainKey(Identity.CLIENT_SECRET);
        assertThat(rooms.query(account, "mongodb://127.0.0.1:2").properties())
                .containsEntry(Identity.CLIENT_SECRET, "secret")
                .containsEntry("spring.flyway.enabled", false);
        assertThat(rooms.command(account).beans()).isEmpty();
        assertThat(rooms.query(account, "mongodb://127.0.0.1:2").beans()).isEmpty();
        assertThat(rooms.toString() + rooms.command(account)).doesNotContain("secret", "password");
    }

    private static Environment environment(Map<String, Object> given) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        return environment;
    }
}
