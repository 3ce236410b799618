package nl.overeen.system.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Sample;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation that reads, for everybody, about the things of everybody: what one may not read does not exist. */
class ReadingMatrixTest {
    private static final HttpClient LINE = HttpClient.newHttpClient();

    private static final Sample SAMPLE = Sample.seeded();

    private final World world = World.made();

    @TestFactory
    Stream<DynamicNode> everyOperationThatReads() {
        return SAMPLE.rules()
                .filter(rule -> rule.method().equals("GET"))
                .map(row -> DynamicContainer.dynamicContainer("GET " + row.path(), cells(row)));
    }

    private Stream<DynamicTest> cells(Rule row) {
        var cells = new ArrayList<DynamicTest>();
        for (Of whose : Of.values()) {
            String address = world.readings().get(whose).address(row.path());
            for (Who who : Who.values()) {
                Expected expected = Expected.reading(row, who, whose);
                cells.add(DynamicTest.dynamicTest(
                        who + " " + whose + ": " + expected, () -> read(row, address, world.as(who), expected)));
            }
        }
        if (row.reach() == Reach.OPEN)
            cells.add(DynamicTest.dynamicTest(
                    "without login: may",
                    () -> Caller.nobody(world.here().place()).get(row.path()).ok()));
        return cells.stream();
    }

    private static void read(Rule row, String address, Caller caller, Expected expected) {
        var said = row.path().endsWith("/live") ? begun(address, caller) : caller.get(address);
        assertThat(said.header("X-Verouderd")).isEmpty();
        if (expected.code() == null) said.ok();
        else said.refused(expected.status(), expected.code());
    }

    /** An answer that has no end: only how it begins, or all of it where it is a refusal. */
    private static Answer begun(String address, Caller caller) {
        var request = HttpRequest.newBuilder(URI.create(caller.place().address("query") + address))
                .header("Authorization", "Bearer " + caller.token())
                .build();
        try {
            var said = LINE.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = said.body()) {
                String words = said.statusCode() == 200 ? "" : new String(body.readAllBytes());
                return new Answer("GET " + address, said.statusCode(), said.headers(), words);
            }
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }
}
