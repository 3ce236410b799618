package nl.overeen.query.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** The way out: opens a view's texts and names, names the content by its hash, and spares who has it already. */
@Order(0)
@ControllerAdvice(basePackages = "nl.overeen.query")
final class OpenedAnswers implements ResponseBodyAdvice<Object> {

    /** JSON that is written as it is. */
    record Written(@JsonValue @JsonRawValue String json) {}

    private final Opening opening;

    OpenedAnswers(Opening opening) {
        this.opening = opening;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter)
                && ResponseEntity.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body instanceof ProblemDetail) return body;
        String json = opening.opened(body);
        if (request.getMethod() != HttpMethod.GET || status(response) != HttpStatus.OK.value())
            return new Written(json);
        String tag = tag(json);
        response.getHeaders().setETag(tag);
        if (!has(request, tag)) return new Written(json);
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    private static int status(ServerHttpResponse response) {
        return response instanceof ServletServerHttpResponse servlet
                ? servlet.getServletResponse().getStatus()
                : HttpStatus.OK.value();
    }

    private static boolean has(ServerHttpRequest request, String tag) {
        return request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
    }

    private static String tag(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
