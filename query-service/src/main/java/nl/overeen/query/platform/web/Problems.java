package nl.overeen.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as problem+json, whatever the caller said to accept. */
@Component
public final class Problems {
    private static final String TYPE = "application/problem+json";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Writes it, unless the answer has already begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) return;
        byte[] body = json.writeValueAsBytes(Problem.of(refusal, RequestId.of(request)));
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ETAG, null); // of the answer that it takes the place of
        if (refusal.stale()) response.setHeader(Refusal.STALE, "true");
        if (refusal.status() == 503 || refusal.status() == 429)
            response.setIntHeader(HttpHeaders.RETRY_AFTER, refusal.retryAfter());
        response.setContentType(TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
