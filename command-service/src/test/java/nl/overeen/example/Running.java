package nl.overeen.example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform with the example feature, running on its own ports, spoken to over HTTP. */
public final class Running implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    public final ConfigurableApplicationContext context;

    /** The platform alone, without the real features. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "nl.overeen.command.platform",
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class))
    @Import({Example.class, ExampleCommandApi.class, TestClock.class})
    static class PlatformAlone {}

    /** @param settings "name=value", over the usual ones */
    public Running(String database, String... settings) {
        this(PlatformAlone.class, database, settings);
    }

    /** Another application than the platform alone. */
    public Running(Class<?> application, String database, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "spring.datasource.url=" + database,
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                "server.port=0",
                "management.server.port=0",
                "overeen.beheerders=" + Identity.ISSUER + "|beheerder",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Identity.ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + Identity.keysUrl(),
                "logging.structured.format.console=",
                "spring.main.banner-mode=off",
                "logging.level.root=WARN"));
        all.addAll(Arrays.asList(settings));
        context = new SpringApplicationBuilder(application)
                .properties("spring.main.allow-bean-definition-overriding=false")
                .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Posts as this subject of the login; headers in pairs. */
    public Answer post(String subject, String path, String body, String... headers) {
        return send(
                request("local.server.port", path)
                        .header("Authorization", "Bearer " + Identity.token(subject))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    /** A request as it is built. */
    public Answer send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return request("local.server.port", path);
    }

    public HttpRequest.Builder managementRequest(String path) {
        return request("local.management.port", path);
    }

    private HttpRequest.Builder request(String port, String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty(port) + path));
    }

    @Override
    public void close() {
        context.close();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String code() {
            return json().path("code").asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Every fault as "veld code". */
        public List<String> faults() {
            return json().path("fouten")
                    .valueStream()
                    .map(fault -> fault.path("veld").asString() + " "
                            + fault.path("code").asString())
                    .toList();
        }
    }
}
