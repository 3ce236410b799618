package nl.overeen.system;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a line open to the live notices of a region. */
public final class Watcher implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient line = HttpClient.newHttpClient();

    private Watcher() {}

    /** Returns when the line is open. */
    public static Watcher of(Caller caller, String region) {
        var address = URI.create(caller.place().address("query") + "/v1/samenwerkingen/" + region + "/live");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + caller.settled().token())
                .build();
        var watcher = new Watcher();
        watcher.line
                .sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(watcher.lines::add));
        await().until(() -> watcher.lines.contains(":open"));
        return watcher;
    }

    /** How often it heard that this thing changed. */
    public long heard(String id) {
        return lines.stream()
                .filter(said -> said.startsWith("data:"))
                .map(said -> JsonMapper.shared().readTree(said.substring(5)))
                .filter(notice -> notice.path("id").asString().equals(id))
                .count();
    }

    public String said() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        line.shutdownNow();
    }
}
