package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A write that comes again has one effect; writes that come together do not undo each other. */
class RepeatTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);

    private final Caller employee = REGION.employee();

    @Test
    void theSameKeyTwiceHasOneEffectAndTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        var body = Map.of("samenwerking", REGION.id(), "titel", "Een keer");
        var first = employee.post("/v1/ambities", body, "Idempotency-Key", key).ok();
        long facts = PLACE.facts();
        var again = employee.post("/v1/ambities", body, "Idempotency-Key", key).ok();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(PLACE.facts()).isEqualTo(facts);
        var other = Map.of("samenwerking", REGION.id(), "titel", "Iets anders");
        employee.post("/v1/ambities", other, "Idempotency-Key", key).refused(409, "sleutel.andere-inhoud");
        employee.post("/v1/ambities/" + first.id() + "/delen", Map.of(), "Idempotency-Key", key)
                .refused(409, "sleutel.andere-inhoud");
        employee.write("/v1/ambities", body.toString(), "Idempotency-Key", "met spatie")
                .refused(400, "sleutel.ongeldig");
        assertThat(PLACE.facts()).isEqualTo(facts);
        var someoneElse = REGION.delegate("gemeente2").post("/v1/ambities", body, "Idempotency-Key", key);
        assertThat(someoneElse.id()).isNotEqualTo(first.id());
    }

    @Test
    void aRepeatIsAnsweredAlsoWhenTheTextHasMovedOn() {
        var proposed = REGION.propose("Gaat verder");
        String path = "/v1/ambities/" + proposed.id() + "/wijzigingen";
        var change = Map.of("toelichting", "Eerste", "reden", "Nodig");
        String[] headers = {
            "If-Match", "\"1\"", "Idempotency-Key", UUID.randomUUID().toString()
        };
        var first = employee.post(path, change, headers).ok();
        employee.post(path, Map.of("toelichting", "Tweede", "reden", "Nodig"), "If-Match", "\"2\"")
                .ok();
        var again = employee.post(path, change, headers).ok();
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(employee.after(again, "/v1/ambities/" + proposed.id())
                        .json()
                        .path("versie")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void aRefusalIsNotKept() {
        var proposed = REGION.propose("Eerst fout");
        String path = "/v1/ambities/" + proposed.id() + "/wijzigingen";
        var change = Map.of("toelichting", "Nieuw", "reden", "Nodig");
        String key = UUID.randomUUID().toString();
        employee.post(path, change, "If-Match", "\"5\"", "Idempotency-Key", key).refused(412, "versie.verouderd");
        assertThat(employee.post(path, change, "If-Match", "\"1\"", "Idempotency-Key", key)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void twoAtTheSameTimeWithTheSameKeyHaveOneEffect() throws Exception {
        for (int round = 0; round < 10; round++) {
            String key = UUID.randomUUID().toString();
            var body = Map.of("samenwerking", REGION.id(), "titel", "Samen " + round);
            long facts = PLACE.facts();
            var said = together(8, () -> employee.post("/v1/ambities", body, "Idempotency-Key", key));
            assertThat(said)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer::toString).isEqualTo(201));
            assertThat(said.stream().map(Answer::id).distinct()).hasSize(1);
            assertThat(said.stream().map(Answer::version).distinct()).containsExactly(1L);
            assertThat(PLACE.facts()).isEqualTo(facts + 1);
        }
    }

    @Test
    void ofManyWhoSawTheSameVersionOneWins() throws Exception {
        var proposed = REGION.propose("Iedereen tegelijk");
        String path = "/v1/ambities/" + proposed.id() + "/wijzigingen";
        for (int version = 1; version <= 10; version++) {
            String match = "\"" + version + "\"";
            var said = together(
                    8,
                    () -> employee.post(
                            path,
                            Map.of("toelichting", UUID.randomUUID().toString(), "reden", "Snel"),
                            "If-Match",
                            match));
            assertThat(said.stream().filter(answer -> answer.status() == 200)).hasSize(1);
            assertThat(said.stream().filter(answer -> answer.status() != 200))
                    .allSatisfy(answer -> answer.refused(412, "versie.verouderd"));
        }
    }

    @Test
    void positionsOfAllPartiesAtTheSameTimeAllStand() throws Exception {
        var proposed = REGION.propose("Allemaal samen akkoord");
        String oogo = REGION.meet("samen", "2016-05-01", proposed.id(), 1);
        var tasks = new ArrayList<Callable<Answer>>();
        for (String party : REGION.parties().keySet())
            tasks.add(() -> REGION.delegate(party)
                    .post(
                            "/v1/oogos/" + oogo + "/agendapunten/1/standpunten",
                            Map.of(
                                    "standpunt",
                                    "akkoord",
                                    "revisie",
                                    1,
                                    "namens",
                                    List.of(Map.of("partij", REGION.party(party))))));
        var said = all(tasks);
        assertThat(said).allSatisfy(Answer::ok);
        var last = REGION.secretary()
                .post("/v1/oogos/" + oogo + "/agendapunten/1/afronding", Map.of())
                .ok();
        assertThat(REGION.secretary()
                        .after(last, "/v1/oogos/" + oogo)
                        .json()
                        .path("agendapunten")
                        .get(0)
                        .path("afronding")
                        .path("gebonden")
                        .size())
                .isEqualTo(4);
    }

    private static List<Answer> together(int times, Callable<Answer> task) throws Exception {
        var tasks = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < times; i++) tasks.add(task);
        return all(tasks);
    }

    private static List<Answer> all(List<Callable<Answer>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> future : threads.invokeAll(tasks)) answers.add(future.get());
            return answers;
        }
    }
}
