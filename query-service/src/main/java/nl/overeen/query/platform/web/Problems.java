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
    public static final String TYPE = "application/problem+json";

    Problems() {}

    /** Writes it, unless the answer has already begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) return;
        byte[] body = body(refusal, RequestId.of(request));
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

    /** What is written, also where no part of ours is there to write it. */
    public static byte[] body(Refusal refusal, String request) {
        return JsonMapper.shared().writeValueAsBytes(Problem.of(refusal, request));
    }
}
