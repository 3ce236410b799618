package nl.overeen.query.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import nl.overeen.query.platform.timetravel.Reader;
import nl.overeen.query.platform.timetravel.Reading;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Stores stores = new Stores();
    private final Region region = new Region(stores).found();
    private final PartyId party = region.party("Gemeente 1");

    @Test
    void aCollaborationHoldsItsOwnFactsAndThoseOfItsPartiesInTheStoresOrder() {
        region.admit(party);
        var ambition = region.propose(party, false);
        var person = region.appoint(party, Role.MEMBER);
        var other = region.party("Gemeente 2");
        try (var service = Running.ready(stores, stores.name())) {
            var histories = service.bean(Histories.class);
            assertThat(histories.collaboration(region.id))
                    .extracting(fact -> fact.event().getClass().getSimpleName())
                    .containsExactly("Founded", "Registered", "PartyAdmitted", "Proposed", "FunctionAppointed");
            assertThat(histories.collaboration(region.id))
                    .extracting(Fact::position)
                    .isSorted();
            assertThat(histories.homeOf(ambition.value()))
                    .hasValueSatisfying(home -> assertThat(home.id()).isEqualTo(region.id.value()));
            assertThat(histories.homesOf(person)).containsExactly(party.value());
            assertThat(histories.collaborationsOf(party)).containsExactly(region.id.value());
            assertThat(histories.home(other.value())).hasSize(1);
            region.admit(other);
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(histories.collaboration(region.id)).hasSize(7));
        }
    }

    @Test
    void recordedNeverDecreasesThoughStampsRunBackwardsAlsoOverARestartInTheMiddle() {
        Instant start = Instant.parse("2016-02-01T10:00:00Z");
        for (int i = 0; i < 20; i++)
            region.stamped(start.plusSeconds(i % 2 == 0 ? i : -i)).admit(party);
        List<Fact> before;
        try (var service = Running.ready(stores, stores.name())) {
            before = service.bean(Histories.class).collaboration(region.id);
        }
        region.stamped(start.minusSeconds(500)).admit(party);
        try (var resumed = Running.ready(stores, stores.name());
                var rebuilt = Running.ready(stores, stores.name() + "again")) {
            var after = resumed.bean(Histories.class).collaboration(region.id);
            assertThat(after).hasSize(before.size() + 1).startsWith(before.toArray(Fact[]::new));
            assertThat(after).extracting(Fact::recorded).isSorted();
            assertThat(after.getLast().recorded()).isEqualTo(before.getLast().recorded());
            assertThat(rebuilt.bean(Histories.class).collaboration(region.id)).isEqualTo(after);
        }
    }

    @Test
    void aReaderThatComesEarlyHearsHowFarItIs() throws SQLException {
        region.admit(party);
        try (var lock = stores.database().getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("LOCK TABLE DomainEventEntry IN ACCESS EXCLUSIVE MODE");
            try (var service = new Running(stores, stores.name())) {
                read(service);
                var early = service.get("/v1/samenwerkingen/" + region.id + "/agenda");
                assertThat(early.statusCode()).isEqualTo(503);
                assertThat(early.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(early.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
                assertThat(early.body()).contains("\"code\":\"bijwerken\"", "\"voortgang\":0");
                assertThat(service.manage("GET", "/actuator/health").body()).contains("OUT_OF_SERVICE");
                lock.rollback();
                service.ready();
                assertThat(service.get("/v1/samenwerkingen/" + region.id + "/agenda")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aPoisonedFactStopsTheHistoryAndTurnsHealthRedUntilItCanBeRead() throws SQLException {
        region.admit(party);
        try (var service = Running.ready(stores, stores.name())) {
            assertThat(service.manage("GET", "/actuator/health").statusCode()).isEqualTo(200);
            sql("INSERT INTO DomainEventEntry (eventIdentifier, metaData, payload, payloadRevision, payloadType,"
                    + " timeStamp, aggregateIdentifier, sequenceNumber, type) SELECT 'p-1', metaData, payload, '1',"
                    + " 'collaboration.unheard-of', timeStamp, 'poison', 0, type FROM DomainEventEntry LIMIT 1");
            region.release(party);
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(
                                    service.manage("GET", "/actuator/health").body())
                            .contains("\"DOWN\""));
            var histories = service.bean(Histories.class);
            assertThat(histories.collaboration(region.id)).hasSize(3);
            sql("DELETE FROM DomainEventEntry WHERE eventIdentifier = 'p-1'");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(histories.collaboration(region.id)).hasSize(4));
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(
                                    service.manage("GET", "/actuator/health").statusCode())
                            .isEqualTo(200));
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = stores.database().getConnection();
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void read(Running service) {
        service.reads(new Reader(region.actor, false, Map.of(region.id, new Reading(Set.of(party), null))));
    }
}
