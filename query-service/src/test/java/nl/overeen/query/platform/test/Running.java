package nl.overeen.query.platform.test;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.overeen.query.platform.history.CatchingUp;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.timetravel.Reader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform of the service, running on given stores. */
public final class Running implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    public final ConfigurableApplicationContext context;

    public Running(Stores stores, String mongo) {
        context = new SpringApplicationBuilder(Platform.class).run(stores.settings(mongo));
    }

    /** A run that has read everything. */
    public static Running ready(Stores stores, String mongo) {
        return new Running(stores, mongo).ready();
    }

    public Running ready() {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(10))
                .ignoreExceptionsInstanceOf(CatchingUp.class)
                .until(() -> bean(Histories.class).collaborations() != null);
        return this;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** From now on this one reads. */
    public void reads(Reader reader) {
        bean(Platform.Anyone.class).reader = reader;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri("local.server.port", path)), headers);
    }

    public HttpResponse<String> manage(String method, String path) {
        return send(HttpRequest.newBuilder(uri("local.management.port", path))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        context.close();
    }

    private URI uri(String port, String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty(port) + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            if (headers.length > 0) request.headers(headers);
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
