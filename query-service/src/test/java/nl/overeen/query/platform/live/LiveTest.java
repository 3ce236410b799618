package nl.overeen.query.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.store.EventTypes;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Platform;
import nl.overeen.query.platform.Running;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveTest {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final NodeTail tail = Running.bean(NodeTail.class);
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final UUID stream = UUID.randomUUID();
    private final List<Page> pages = new CopyOnWriteArrayList<>();

    @BeforeEach
    void known() {
        Platform.READABLE.add(collaboration);
        Platform.HOMES.put(stream, Set.of(collaboration));
        register("secretaris");
    }

    @AfterEach
    void closed() {
        Platform.READABLE.remove(collaboration);
        await().atMost(DEADLINE).until(() -> pages.stream().allMatch(page -> page.ended));
    }

    @Test
    void a_change_is_told_with_its_kind_its_id_and_its_position() throws Exception {
        Page page = open(Browser.loggedIn());

        happens(stream, 42);

        await().atMost(DEADLINE).until(() -> page.has("event:gewijzigd"));
        await().atMost(DEADLINE)
                .until(() -> page.has("\"soort\":\"samenwerking\"")
                        && page.has("\"id\":\"" + stream + "\"")
                        && page.has("\"positie\":\"42\""));
    }

    @Test
    void a_change_elsewhere_is_not_told() throws Exception {
        UUID elsewhere = UUID.randomUUID();
        Platform.HOMES.put(elsewhere, Set.of(new CollaborationId(UUID.randomUUID())));
        Page page = open(Browser.loggedIn());

        happens(elsewhere, 1);
        happens(UUID.randomUUID(), 2);
        happens(stream, 3);

        await().atMost(DEADLINE).until(() -> page.has("\"positie\":\"3\""));
        assertThat(page.lines)
                .noneMatch(line -> line.contains("\"positie\":\"1\"") || line.contains("\"positie\":\"2\""));
    }

    @Test
    void whoever_may_no_longer_read_hears_nothing_more() throws Exception {
        Page page = open(Browser.loggedIn());

        Platform.READABLE.remove(collaboration);
        happens(stream, 7);

        await().atMost(DEADLINE).until(() -> page.ended);
        assertThat(page.lines).noneMatch(line -> line.contains("gewijzigd"));
    }

    @Test
    void logging_out_ends_it() throws Exception {
        Browser browser = Browser.loggedIn();
        Page page = open(browser);

        String token = browser.csrf();
        browser.send("/logout", request -> Browser.form(request, "_csrf", token));

        await().atMost(DEADLINE).until(() -> page.ended);
    }

    @Test
    void the_end_of_a_token_ends_it() throws Exception {
        register("lid-met-kort-bewijs");
        String token = Bearer.token(claims -> claims.subject("lid-met-kort-bewijs")
                .expirationTime(Date.from(Instant.now().plusSeconds(2))));
        Page page = open(token);

        await().atMost(DEADLINE).until(() -> page.ended);
        happens(stream, 8);
        assertThat(page.lines).noneMatch(line -> line.contains("gewijzigd"));
    }

    @Test
    void who_is_forgotten_hears_nothing_more() throws Exception {
        register("lid-dat-vertrekt");
        Page page = open(Bearer.token(claims -> claims.subject("lid-dat-vertrekt")));

        Running.database()
                .sql("UPDATE person SET issuer = NULL, subject = NULL WHERE subject = 'lid-dat-vertrekt'")
                .update();
        happens(stream, 9);

        await().atMost(DEADLINE).until(() -> page.ended);
        assertThat(page.lines).noneMatch(line -> line.contains("gewijzigd"));
    }

    @Test
    void who_is_not_registered_is_told_so() throws Exception {
        String token = Bearer.token(claims -> claims.subject("een-vreemde"));

        var answer = new Browser().send(path(), request -> request.header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("persoon.onbekend");
    }

    @Test
    void a_heartbeat_keeps_it_open_and_one_person_gets_no_more_than_the_limit() throws Exception {
        Browser browser = Browser.loggedIn();
        Page first = open(browser);
        open(browser);

        assertThat(browser.get(path()).statusCode()).isEqualTo(429);
        await().atMost(DEADLINE)
                .until(() -> first.lines.stream()
                                .filter(line -> line.startsWith(":"))
                                .count()
                        > 3);
    }

    @Test
    void what_one_may_not_read_does_not_exist() throws Exception {
        Browser browser = Browser.loggedIn();

        assertThat(browser.get("/v1/samenwerkingen/" + UUID.randomUUID() + "/live")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/v1/samenwerkingen/geen-id/live").statusCode()).isEqualTo(404);
    }

    @Test
    void stopping_the_node_ends_every_open_page_first() throws Exception {
        Browser browser = Browser.loggedIn();
        var node = Running.node("http://127.0.0.1:9");
        String address = Running.address(node) + path();
        Page page = new Page(browser, address);
        pages.add(page);
        await().atMost(DEADLINE).until(() -> page.has(":open"));

        long begin = System.nanoTime();
        node.close();

        await().atMost(DEADLINE).until(() -> page.ended);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void every_kind_of_stored_event_has_its_dutch_word() {
        assertThat(EventTypes.all()
                        .map(type -> EventTypes.stored(type).value())
                        .map(name -> NodeTail.soort(name, "Oogo")))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(NodeTail.WORDS).containsValue(word));
    }

    private Page open(Browser browser) {
        return opened(new Page(browser, Running.ORIGIN + path()));
    }

    private Page open(String token) {
        return opened(new Page(new Browser(), Running.ORIGIN + path(), "Authorization", "Bearer " + token));
    }

    private Page opened(Page page) {
        pages.add(page);
        await().atMost(DEADLINE).until(() -> page.has(":open"));
        return page;
    }

    private static void register(String subject) {
        Running.database()
                .sql("INSERT INTO person (id, issuer, subject) VALUES (:id, :issuer, :subject) ON CONFLICT DO NOTHING")
                .param("id", UUID.randomUUID())
                .param("issuer", Running.ISSUER)
                .param("subject", subject)
                .update();
    }

    private String path() {
        return "/v1/samenwerkingen/" + collaboration + "/live";
    }

    private void happens(UUID where, long position) {
        var payload = new CollaborationEvent.Founded(collaboration, "Regio");
        tail.on(
                new GenericDomainEventMessage<>("Collaboration", where.toString(), 0, payload),
                new GlobalSequenceTrackingToken(position));
    }

    /** An open page that writes down what it hears. */
    private static final class Page {
        final List<String> lines = new CopyOnWriteArrayList<>();
        volatile boolean ended;

        Page(Browser browser, String address, String... headers) {
            var request = HttpRequest.newBuilder(URI.create(address));
            if (headers.length > 0) request.headers(headers);
            Thread.ofVirtual().start(() -> {
                try {
                    browser.client()
                            .send(request.build(), HttpResponse.BodyHandlers.ofLines())
                            .body()
                            .forEach(lines::add);
                } catch (IOException | InterruptedException | UncheckedIOException closed) {
                    lines.add("closed");
                } finally {
                    ended = true;
                }
            });
        }

        boolean has(String part) {
            return lines.stream().anyMatch(line -> line.contains(part));
        }
    }
}
