package nl.overeen.query.platform.timetravel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.history.Positions;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import nl.overeen.query.platform.timetravel.function.Functions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TimeTravelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Stores STORES = new Stores();

    @AutoClose
    private static final Running SERVICE = Running.ready(STORES, STORES.name());

    private final Region region = new Region(STORES).found();
    private final PartyId party = region.party("Gemeente 1");
    private final PartyId other = region.party("Gemeente 2");

    @Test
    void aReadIsAsOfADayAndAsKnownAtAnInstant() {
        region.admit(party).effective("2016-03-01").stamped(Instant.parse("2016-05-01T10:00:00Z"));
        var ambition = region.propose(party, false);
        region.effective("2016-04-01")
                .stamped(Instant.parse("2016-06-01T10:00:00Z"))
                .amend(ambition, 2);
        reads(party);
        visible();
        assertThat(agenda("")).contains("\"revisie\":1", "\"revisie\":2", "\"gepland\":false", "\"versie\":2");
        assertThat(agenda("?op=2016-03-31")).contains("\"revisie\":1").doesNotContain("\"revisie\":2");
        assertThat(agenda("?op=2016-12-31&bekendOp=2016-05-31"))
                .doesNotContain("\"revisie\":2")
                .contains("\"versie\":1");
        assertThat(agenda("?op=2016-12-31&bekendOp=2016-06-01T10:00:00.001Z")).contains("\"revisie\":2");
        assertThat(agenda("?op=2016-02-01")).contains("\"regels\":[]");
        assertThat(agenda("?op=2199-01-01")).contains("\"gepland\":true");
        assertThat(SERVICE.get("/v1/ambities/" + ambition).body()).contains("\"revisie\":2");
        assertThat(SERVICE.get("/v1/ambities/" + ambition + "?op=2016-02-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOogoIsAMomentToo() {
        region.admit(party);
        region.effective("2016-04-06").propose(party, false);
        var oogo = region.effective("2016-03-01").convene(LocalDate.of(2016, 4, 6));
        reads(party);
        visible();
        assertThat(agenda("?op=oogo:" + oogo)).contains("\"op\":\"2016-04-06\"", "\"regels\":[]");
        assertThat(agenda("?op=2016-04-06")).contains("\"revisie\":1");
        assertThat(SERVICE.get(page() + "?op=oogo:" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatOneMayNotReadDoesNotExist() {
        var ambition = region.admit(party).propose(party, false);
        visible();
        SERVICE.reads(new Reader(region.actor, true, Map.of()));
        var refused = SERVICE.get(page());
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("\"code\":\"niet-gevonden\"");
        assertThat(SERVICE.get("/v1/ambities/" + ambition).statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/v1/ambities/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFaultyQuestionNamesItsFaults() {
        reads(party);
        var refused = SERVICE.get(page() + "?op=2016-02-30&bekendOp=x");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"veld\":\"op\"", "\"veld\":\"bekendOp\"", "veld.ongeldige-datum");
    }

    @Test
    void aDraftOfAnotherPartyIsNotThereUntilItIsShared() {
        region.admit(party).admit(other);
        var draft = region.propose(party, true);
        region.amend(draft, 2);
        visible();
        reads(other);
        assertThat(agenda("")).contains("\"regels\":[]");
        assertThat(SERVICE.get("/v1/ambities/" + draft).statusCode()).isEqualTo(404);
        reads(party);
        assertThat(agenda("")).contains("\"revisie\":2");
        region.share(draft, party, 2);
        visible();
        reads(other);
        assertThat(agenda("")).contains("\"revisie\":2", "\"versie\":3").doesNotContain("\"revisie\":1");
    }

    @Test
    void aReleasedPartyReadsWhatHeldUpToItsLastDay() {
        region.admit(party).admit(other).effective("2016-02-01").propose(other, false);
        PersonId person = region.appoint(party, Role.MEMBER);
        region.effective("2016-06-30").release(party);
        region.effective("2016-07-01").propose(other, false);
        visible();
        var functions = Functions.of(person, SERVICE.bean(Histories.class), TODAY, Set.of(Role.values()));
        assertThat(functions.may())
                .containsExactly(Map.entry(region.id, new Reading(Set.of(party), LocalDate.of(2016, 6, 30))));
        assertThat(functions.held()).singleElement().satisfies(held -> {
            assertThat(held.name()).isEqualTo("Gemeente 1");
            assertThat(held.collaborations()).isEmpty();
        });
        SERVICE.reads(new Reader(person, false, functions.may()));
        assertThat(agenda("?op=2020-01-01")).contains("\"op\":\"2016-06-30\"").containsOnlyOnce("\"revisie\":1");
        var there =
                Functions.of(person, SERVICE.bean(Histories.class), LocalDate.of(2016, 6, 30), Set.of(Role.values()));
        assertThat(there.may().get(region.id).until()).isNull();
        assertThat(there.held().getFirst().collaborations()).hasSize(1);
    }

    @Test
    void aReadWaitsForWhatWasWrittenOrSaysThatItIsOld() {
        region.admit(party);
        reads(party);
        visible();
        long head = SERVICE.bean(Positions.class).applied();
        region.propose(party, false);
        var fresh = SERVICE.get(page() + "?naPositie=" + Long.toString(head + 1));
        assertThat(fresh.headers().firstValue("X-Verouderd")).isEmpty();
        assertThat(fresh.body()).contains("\"revisie\":1");
        long begin = System.nanoTime();
        var old = SERVICE.get(page() + "?naPositie=" + Long.toString(head + 1_000_000));
        assertThat(old.headers().firstValue("X-Verouderd")).hasValue("true");
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(5));
    }

    @Test
    void whatIsNotThereYetIsNotFoundAndSaysThatTheAnswerIsOld() {
        region.admit(party);
        reads(party);
        visible();
        long ahead = SERVICE.bean(Positions.class).applied() + 1_000_000;
        var unknown = SERVICE.get("/v1/ambities/" + UUID.randomUUID() + "?naPositie=" + ahead);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("X-Verouderd")).hasValue("true");
        assertThat(SERVICE.get("/v1/ambities/" + UUID.randomUUID()).headers().firstValue("X-Verouderd"))
                .isEmpty();
        var oogo = SERVICE.get(page() + "?op=oogo:" + UUID.randomUUID() + "&naPositie=" + ahead);
        assertThat(oogo.headers().firstValue("X-Verouderd")).hasValue("true");
    }

    private String page() {
        return "/v1/samenwerkingen/" + region.id + "/agenda";
    }

    private String agenda(String query) {
        return SERVICE.get(page() + query).body();
    }

    private void reads(PartyId own) {
        SERVICE.reads(new Reader(region.actor, false, Map.of(region.id, new Reading(Set.of(own), null))));
    }

    /** Waits until as many facts are there as the region has written. */
    private void visible() {
        assertThat(SERVICE.bean(Positions.class).await(region.head(), Duration.ofSeconds(10)))
                .isTrue();
    }
}
