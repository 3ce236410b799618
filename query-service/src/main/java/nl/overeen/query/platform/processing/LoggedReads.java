package nl.overeen.query.platform.processing;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.id.PersonId;
import nl.overeen.query.platform.web.Refusals;
import nl.overeen.query.platform.web.RequestId;
import nl.overeen.query.platform.web.door.RequestLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Logs what is {@link Logged}, when the answer is made and before it goes out; it comes after all other advice. */
@ControllerAdvice(basePackages = "nl.overeen.query")
final class LoggedReads implements ResponseBodyAdvice<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedReads.class);

    private final ProcessingLog log;

    LoggedReads(ProcessingLog log) {
        this.log = log;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.hasMethodAnnotation(Logged.class);
    }

    /** @throws nl.overeen.query.platform.web.Refusal 503 when the log cannot be written */
    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Logged logged = requireNonNull(method.getMethodAnnotation(Logged.class));
        int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
        try {
            log.write(read(((ServletServerHttpRequest) request).getServletRequest(), logged.value(), status));
        } catch (DataAccessException unwritten) {
            LOG.error(
                    "A read was refused: the processing log took no row ({})",
                    unwritten.getClass().getName());
            throw Refusals.unreachable();
        }
        return body;
    }

    private static ProcessingLog.Read read(HttpServletRequest request, Activity activity, int status) {
        @Nullable PersonId actor = RequestLog.actor(request);
        return new ProcessingLog.Read(
                TraceContext.of(request.getHeader("traceparent"), RequestId.of(request)),
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                activity,
                actor == null ? null : actor.value(),
                Consulted.noted(),
                thing(request),
                status,
                RequestLog.start(request));
    }

    private static @Nullable UUID thing(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                        && named.get("id") instanceof String id
                ? UUID.fromString(id)
                : null;
    }
}
