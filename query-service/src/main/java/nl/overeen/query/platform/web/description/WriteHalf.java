package nl.overeen.query.platform.web.description;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Upstream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of command-service: asked when first needed, then kept for a while, and longer while it is away. */
@Component
final class WriteHalf {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstream upstream;
    private final JsonMapper json;
    private final Duration keep;
    private final Clock clock = Clock.systemUTC();
    private @Nullable JsonNode last;
    private Instant until = Instant.EPOCH;

    WriteHalf(Upstream upstream, JsonMapper json, @Value("${overeen.description.keep}") Duration keep) {
        this.upstream = upstream;
        this.json = json;
        this.keep = keep;
    }

    /** The newest known; null when command-service was never there yet. */
    synchronized @Nullable JsonNode description() {
        if (clock.instant().isBefore(until)) return last;
        @Nullable JsonNode newest = ask();
        if (newest != null) {
            last = newest;
            until = clock.instant().plus(keep);
        }
        return last;
    }

    private @Nullable JsonNode ask() {
        try {
            HttpResponse<byte[]> answer = upstream.send(
                    upstream.request("/v1/openapi.json").timeout(PATIENCE).build());
            return answer.statusCode() == 200 ? json.readTree(answer.body()) : null;
        } catch (Refusal | JacksonException away) {
            return null;
        }
    }
}
