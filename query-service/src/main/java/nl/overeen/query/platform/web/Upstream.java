package nl.overeen.query.platform.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Our neighbour command-service, over HTTP. */
@Component
public final class Upstream implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final String address;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Upstream(
            @Value("${overeen.command-url}") String address,
            @Value("${overeen.relay.patience:20s}") Duration patience) {
        this.address = address.replaceAll("/+$", "");
        this.patience = patience;
    }

    /** A request to the given path and query, as they stood on the line. */
    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(address + pathAndQuery)).timeout(patience);
    }

    /** @throws nl.overeen.query.platform.web.Refusal 503 when no answer came in time */
    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw Refusals.unreachable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusals.unreachable();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
