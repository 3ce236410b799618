package nl.overeen.query.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.test.Platform;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import nl.overeen.query.platform.timetravel.Moment;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Figures, by hand: -Dovereen.measure=true. */
@EnabledIfSystemProperty(named = "overeen.measure", matches = "true")
class MeasureTest {
    private static final int REGIONS = Integer.getInteger("overeen.regions", 34);
    private static final int FACTS = 2_900;
    private final Random random = new Random(7);
    private final Stores stores = new Stores();

    @Test
    void figures() throws SQLException {
        var regions = IntStream.range(0, REGIONS).mapToObj(i -> filled()).toList();
        long begin = System.nanoTime();
        long bytes = raw();
        System.out.printf("raw read: %,d facts, %,d bytes, %d ms%n", REGIONS * FACTS, bytes, millis(begin));
        try (var service = new Running(stores, stores.name())) {
            begin = System.nanoTime();
            service.ready();
            System.out.printf("first build (rest of it): %d ms%n", millis(begin));
            for (int i = 0; i < 3; i++) rebuild(service);
            regions.forEach(region -> asOf(service, region, 1));
            for (int i = 0; i < 4; i++) asOf(service, regions.getFirst(), 2_000);
            visible(service, regions.getFirst());
        }
    }

    private void rebuild(Running service) {
        long begin = System.nanoTime();
        service.bean(History.class).rebuild();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> service.bean(History.class).rebuilding().isEmpty());
        System.out.printf("rebuild: %d ms, %,d facts/s%n", millis(begin), REGIONS * FACTS * 1000L / millis(begin));
    }

    private void asOf(Running service, Region region, int times) {
        var took = new long[times];
        int lines = 0;
        int facts = 0;
        for (int i = 0; i < times; i++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_650));
            long begin = System.nanoTime();
            var history = service.bean(Histories.class).collaboration(region.id);
            var moment = Moment.on(history, day, Instant.MAX, day);
            lines += Platform.page(moment).regels().size();
            took[i] = System.nanoTime() - begin;
            facts = history.size();
        }
        Arrays.sort(took);
        if (times > 1)
            System.out.printf(
                    "as-of of %d facts: p50 %,d us, p99 %,d us (%d)%n",
                    facts, took[times / 2] / 1000, took[times * 99 / 100] / 1000, lines);
        else System.out.printf("first read: %,d us%n", took[0] / 1000);
    }

    private void visible(Running service, Region region) {
        var took = new long[300];
        var party = new PartyId(UUID.randomUUID());
        for (int i = 0; i < took.length; i++) {
            region.stamped(Clock.systemUTC().instant())
                    .add(region.id.value(), new CollaborationEvent.PartyAdmitted(party));
            long begin = System.nanoTime();
            assertThat(service.bean(Positions.class).await(region.head(), Duration.ofSeconds(5)))
                    .isTrue();
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        System.out.printf("time to visible: p50 %,d us, p99 %,d us%n", took[150] / 1000, took[297] / 1000);
    }

    private Region filled() {
        var region = new Region(stores).effective("2016-01-04").found();
        var ambitions = IntStream.range(0, 10)
                .mapToObj(i -> region.propose(new PartyId(UUID.randomUUID()), false))
                .toList();
        List<DomainEventMessage<Object>> batch = new ArrayList<>();
        for (int i = 11; i < FACTS; i++) {
            region.effective(
                    LocalDate.of(2016, 1, 4).plusDays(i * 3_600L / FACTS).toString());
            AmbitionId ambition = ambitions.get(i % 10);
            batch.add(
                    i % 3 == 0
                            ? region.message(ambition.value(), new AmbitionEvent.Amended(i, content()), null)
                            : region.message(
                                    region.id.value(),
                                    new CollaborationEvent.FunctionAppointed(
                                            new nl.overeen.events.id.FunctionId(UUID.randomUUID()),
                                            region.actor,
                                            nl.overeen.events.value.Role.SECRETARY,
                                            Region.text(),
                                            new nl.overeen.events.value.Period(LocalDate.of(2016, 1, 1), null)),
                                    null));
        }
        region.addAll(batch);
        return region;
    }

    /** About 4 KB. */
    private static Content content() {
        var goals = IntStream.range(0, 18)
                .mapToObj(i -> new Goal(new GoalId(UUID.randomUUID()), Region.text(), List.of()))
                .toList();
        Text title = Region.text();
        return new Content(
                title, Region.text(), List.of(), goals, List.of(), List.of(), null, null, null, List.of(), null);
    }

    private long raw() throws SQLException {
        long bytes = 0;
        try (var connection = stores.database().getConnection()) {
            connection.setAutoCommit(false);
            var statement = connection.prepareStatement("SELECT * FROM domain_event_entry ORDER BY global_index");
            statement.setFetchSize(2_000);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) bytes += rows.getBytes("payload").length + rows.getBytes("meta_data").length;
            }
        }
        return bytes;
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
