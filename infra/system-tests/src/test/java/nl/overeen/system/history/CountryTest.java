package nl.overeen.system.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overeen.generator.Country;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Size;
import nl.overeen.standalone.Run;
import nl.overeen.standalone.store.DataFolder;
import nl.overeen.standalone.store.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A few regions that were written become many, on which the product runs as on any store. */
class CountryTest {
    private static final int REGIONS = 7;
    private static final int FACTS = 160;

    @Test
    void theProductReadsCopiedRegionsAndGoesOnWritingInThem(@TempDir Path folder) throws Exception {
        try (var own = DataFolder.open(folder.resolve("database"));
                var postgres =
                        Postgres.of(own, Path.of("target", "programs"), 0).start()) {
            var account = postgres.application();
            var country = Country.write(account, REGIONS, 2, Size.small(FACTS), 0, 7);
            assertThat(country.regions()).hasSize(REGIONS).doesNotHaveDuplicates();
            assertThat(country.facts()).isGreaterThanOrEqualTo(REGIONS * FACTS);
            assertThat(ordered(account))
                    .as("the store's order is that of recording")
                    .isTrue();
            var running = Running.on(account, folder);
            try (var run = Run.with(running.arguments())) {
                assertThat(run.address()).isEqualTo(running.address());
                Country.admit(account, running.issuer());
                await().atMost(Duration.ofMinutes(1)).until(() -> running.isComplete(agenda(country, 0)));
                var agendas = IntStream.range(0, REGIONS)
                        .mapToObj(region -> running.read("auditor", agenda(country, region)))
                        .toList();
                assertThat(agendas.subList(2, REGIONS))
                        .anySatisfy(copy -> assertThat(titles(copy)).isNotEmpty());
                for (int copy = 2; copy < REGIONS; copy++) {
                    assertThat(titles(agendas.get(copy))).isEqualTo(titles(agendas.get(copy % 2)));
                    assertThat(ids(agendas.get(copy))).doesNotContainAnyElementsOf(ids(agendas.get(copy % 2)));
                }
                String last = country.regions().getLast().toString();
                var body = Body.of("samenwerking", last, "naam", "erna-1", "dag", "2030-01-01");
                JsonNode written = running.write("secretaris", last, "/v1/oogos", body);
                String position = written.path("positie").asString();
                var oogos = running.read("auditor", "/v1/oogos?samenwerking=" + last + "&naPositie=" + position);
                assertThat(oogos.toString()).contains(written.path("id").asString());
            }
        }
    }

    private static String agenda(Country country, int region) {
        return "/v1/samenwerkingen/" + country.regions().get(region) + "/agenda";
    }

    private static List<String> titles(JsonNode agenda) {
        return words(agenda, "titel").toList();
    }

    private static List<String> ids(JsonNode agenda) {
        return words(agenda, "id").toList();
    }

    private static Stream<String> words(JsonNode agenda, String field) {
        return agenda.path("ambities")
                .valueStream()
                .map(line -> line.path(field).asString());
    }

    private static boolean ordered(Postgres.Account account) throws Exception {
        try (var connection =
                        java.sql.DriverManager.getConnection(account.url(), account.username(), account.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) = 0 FROM (SELECT timeStamp::timestamptz at,"
                        + " lag(timeStamp::timestamptz) OVER (ORDER BY globalIndex) before FROM DomainEventEntry) s"
                        + " WHERE at < before")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
