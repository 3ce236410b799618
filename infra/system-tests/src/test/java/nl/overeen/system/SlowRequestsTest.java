package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Who sends half a request, or a byte now and then, is dropped; who reads meanwhile hardly notices. */
@Isolated("It measures how long others wait")
class SlowRequestsTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);
    private static final Duration DROPPED = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(1);

    @Test
    void fiveHundredHalfRequestsAreDroppedWhileOthersReadAndListen() {
        var reader = REGION.secretary();
        reader.after(REGION.propose("Te lezen"), REGION.agenda()).ok();
        var atRest = IntStream.range(0, 200).mapToObj(i -> read(reader)).toList();
        var reads = new ArrayList<Duration>();
        try (var listening = Watcher.of(reader, REGION.id());
                var sockets = new Sockets(PLACE.ports().get("query"), 500, halves())) {
            var dropped = sockets.untilAllAreEnded(() -> reads.add(read(reader)));
            tell("500 half requests, all dropped in %d ms".formatted(dropped.toMillis()), reads);
            tell("the same at rest", atRest);
            assertThat(dropped).isBetween(Duration.ofSeconds(9), DROPPED);
            var heard = REGION.propose("Te horen na een poos");
            await().until(() -> listening.heard(heard.id()) == 1);
        }
        // A machine that is busy with other things pauses now and then: as long as it did just before.
        var longest = SOON.plus(Collections.max(atRest));
        assertThat(reads)
                .hasSizeGreaterThan(20)
                .allSatisfy(read -> assertThat(read).isLessThan(longest));
        assertThat(sorted(reads).get(reads.size() * 99 / 100)).isLessThan(SOON);
    }

    @Test
    void halfRequestsAreDroppedAtTheOtherPortsToo() {
        try (var command = new Sockets(PLACE.ports().get("command"), 50, halves());
                var query = new Sockets(PLACE.ports().get("query-management"), 50, halves());
                var operators = new Sockets(PLACE.ports().get("command-management"), 50, halves())) {
            for (var sockets : List.of(command, query, operators))
                assertThat(sockets.untilAllAreEnded(() -> {})).isLessThan(DROPPED);
        }
    }

    @Test
    void aBodyThatStopsComingIsAnsweredWithAProblem() {
        try (var command = Sockets.open(PLACE.ports().get("command"), halves().get(6))) {
            for (String said :
                    List.of(Sockets.say(PLACE.ports().get("query"), halves().get(6)), Sockets.rest(command))) {
                assertThat(said).startsWith("HTTP/1.1 408 ");
                assertThat(said).contains("application/problem+json", "\"code\":\"te-traag\"", "niet op tijd binnen");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration read(Caller reader) {
        long start = System.nanoTime();
        reader.get(REGION.agenda()).ok();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<Duration> sorted(List<Duration> reads) {
        return reads.stream().sorted().toList();
    }

    /** A half request line, half the headers, no body, half a body, of who is logged in and of who is not. */
    private static List<String> halves() {
        String headers =
                "Host: localhost\r\nAuthorization: Bearer %s\r\nNamens: %s\r\nContent-Type: application/json\r\n"
                        .formatted(REGION.employee().token(), REGION.party("gemeente1"));
        String body = "POST /v1/ambities HTTP/1.1\r\n" + headers + "Content-Length: 5000\r\n\r\n";
        String chunks = "POST /v1/ambities HTTP/1.1\r\n" + headers + "Transfer-Encoding: chunked\r\n\r\n1000\r\n{";
        String form = "POST /logout HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 5000\r\n\r\n_csrf=";
        String refused = "POST /v1/ambities HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{";
        var all = new ArrayList<String>();
        for (String half :
                List.of("GET /v1/ik", "GET /v1/ik HTTP/1.1\r\n" + headers, body, body + "{\"titel\":\"", form))
            Collections.addAll(all, half, half + "*");
        Collections.addAll(all, chunks, chunks + "*", refused, refused + "*");
        return all;
    }

    private static void tell(String what, List<Duration> reads) {
        var sorted = sorted(reads);
        System.out.printf(
                "%s: %d reads: p50 %d, p99 %d, most %d ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 99 / 100).toMillis(),
                sorted.getLast().toMillis());
    }
}
