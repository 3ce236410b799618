package nl.overeen.query.platform.timetravel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.memory.Chronicle;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class SeenTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    private final Region region = new Region().found();
    private final PartyId own = region.party("Ons");
    private final PartyId other = region.party("Hun");

    @Test
    void whoSeesTheSameFactsSharesWhatFollowsFromThem() {
        region.propose(own, false);
        var chronicle = new Chronicle(region.facts());
        assertThat(seen(chronicle, own)).isSameAs(seen(chronicle, other));
        assertThat(seen(chronicle, own).facts()).isSameAs(chronicle.facts());
    }

    @Test
    void whoMayNotSeeADraftSharesNothingWithWhoMay() {
        region.propose(own, true);
        var chronicle = new Chronicle(region.facts());
        assertThat(seen(chronicle, own).facts()).hasSize(4);
        assertThat(seen(chronicle, other).facts()).hasSize(3);
        assertThat(seen(chronicle, other)).isSameAs(seen(chronicle, new PartyId(UUID.randomUUID())));
    }

    @Test
    void whatFollowsFromAllThatWasRecordedIsFoundOnceForEveryDayAndForEachMomentApart() {
        var ambition = region.propose(own, false);
        Instant before = region.facts().getLast().recorded();
        region.effective("2017-05-01").amend(ambition, 2);
        var seen = new Seen(region.facts());
        var times = new AtomicInteger();
        java.util.function.Function<List<Fact>, Integer> fold = facts -> facts.size() + 0 * times.incrementAndGet();
        assertThat(on(seen, DAY, Instant.MAX, null).once(fold)).isEqualTo(5);
        assertThat(on(seen, DAY.plusYears(1), seen.last(null), null).once(fold)).isEqualTo(5);
        assertThat(seen.last(LocalDate.of(2016, 12, 31))).isEqualTo(before);
        assertThat(times).hasValue(1);
        assertThat(on(seen, DAY, before, null).once(fold)).isEqualTo(4);
        assertThat(on(seen, DAY, Instant.MAX, LocalDate.of(2016, 12, 31)).once(fold))
                .isEqualTo(4);
    }

    @Test
    void aSharedMomentGivesWhatAFreshOneGives() {
        var ambition = region.propose(own, false);
        region.effective("2017-05-01").amend(ambition, 2);
        region.effective("2016-05-01").admit(own);
        var facts = region.facts();
        var seen = new Seen(facts);
        for (Fact known : facts)
            for (Fact day : facts) {
                LocalDate on = day.origin().effective().lastDay();
                var moment = on(seen, on, known.recorded(), null);
                assertThat(moment.facts()).isEqualTo(AsOf.select(facts, on, known.recorded()));
                assertThat(moment.facts(ambition))
                        .isEqualTo(moment.facts().stream()
                                .filter(fact -> fact.id().stream().equals(ambition.toString()))
                                .toList());
                assertThat(moment.known()).isEqualTo(known.recorded());
            }
    }

    private static Moment on(Seen seen, LocalDate day, Instant known, LocalDate until) {
        return Moment.on(seen, day, known, Region.TODAY, until);
    }

    private Seen seen(Chronicle chronicle, PartyId party) {
        return Seen.of(chronicle, new Reading(Set.of(party), null), Set.of(region.id));
    }
}
