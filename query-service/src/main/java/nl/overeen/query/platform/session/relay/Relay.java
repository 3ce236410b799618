package nl.overeen.query.platform.session.relay;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.overeen.query.platform.session.Tokens;
import nl.overeen.query.platform.web.Refusals;
import nl.overeen.query.platform.web.RequestId;
import nl.overeen.query.platform.web.Upstream;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends a write on as it came, in the name of who sent it, and the answer back. */
@Hidden
@RestController
class Relay {
    private static final int LARGEST = 64 * 1024;
    private static final List<String> THERE = List.of(
            "Namens",
            "Idempotency-Key",
            "Geen-Persoonsgegevens",
            HttpHeaders.IF_MATCH,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT);
    private static final List<String> BACK =
            List.of("Positie", HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, "API-Version", HttpHeaders.CONTENT_TYPE);

    private final Upstream upstream;
    private final Tokens tokens;

    Relay(Upstream upstream, Tokens tokens) {
        this.upstream = upstream;
        this.tokens = tokens;
    }

    @RequestMapping(
            path = "/v1/**",
            method = {POST, PUT, PATCH, DELETE})
    void pass(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        byte[] body = body(request);
        back(upstream.send(onward(request, body, token(request, who))), response);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) throw Refusals.tooLarge();
        byte[] body = read(request);
        if (body.length > LARGEST) throw Refusals.tooLarge();
        return body;
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        try {
            return request.getInputStream().readNBytes(LARGEST + 1);
        } catch (BadRequestException broken) {
            throw Refusals.unreadable();
        }
    }

    private String token(HttpServletRequest request, Authentication who) {
        return switch (who) {
            case JwtAuthenticationToken bearer -> bearer.getToken().getTokenValue();
            case OAuth2AuthenticationToken session -> tokens.current(request, session);
            default -> throw Refusals.noLogin();
        };
    }

    private HttpRequest onward(HttpServletRequest request, byte[] body, String token) {
        @Nullable String query = request.getQueryString();
        try {
            HttpRequest.Builder onward = upstream.request(request.getRequestURI() + (query == null ? "" : "?" + query))
                    .method(request.getMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                    .header(RequestId.HEADER, RequestId.of(request))
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            for (String name : THERE)
                request.getHeaders(name).asIterator().forEachRemaining(value -> onward.header(name, value));
            return onward.build();
        } catch (IllegalArgumentException strange) {
            throw Refusals.unreadable();
        }
    }

    private static void back(HttpResponse<byte[]> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.statusCode());
        for (String name : BACK) answer.headers().firstValue(name).ifPresent(value -> response.setHeader(name, value));
        answer.headers()
                .firstValue(HttpHeaders.LOCATION)
                .ifPresent(to -> response.setHeader(HttpHeaders.LOCATION, path(to)));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    /** The neighbour's own address is nobody's business. */
    private static String path(String location) {
        return URI.create(location).getRawPath();
    }
}
