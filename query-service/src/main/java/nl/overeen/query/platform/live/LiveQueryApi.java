package nl.overeen.query.platform.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.security.CurrentPerson;
import nl.overeen.query.platform.security.Person;
import nl.overeen.query.platform.session.Sessions;
import nl.overeen.query.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Live notices of one collaboration, as server-sent events. */
@RestController
class LiveQueryApi {
    private static final long NEVER = 0;

    private final LiveSource source;
    private final Connections connections;
    private final CurrentPerson current;
    private final ObjectProvider<Access> access;
    private final Sessions sessions;
    private final Duration heartbeat;

    LiveQueryApi(
            LiveSource source,
            Connections connections,
            CurrentPerson current,
            ObjectProvider<Access> access,
            Sessions sessions,
            @Value("${overeen.live.heartbeat:20s}") Duration heartbeat) {
        this.source = source;
        this.connections = connections;
        this.current = current;
        this.access = access;
        this.sessions = sessions;
        this.heartbeat = heartbeat;
    }

    @Operation(
            operationId = "live",
            summary = "Seintjes over wat er wijzigt",
            description = "Gebeurtenis `gewijzigd`: dit is gewijzigd, lees het opnieuw (met `naPositie`).",
            responses = @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string"))))
    @GetMapping(path = "/v1/samenwerkingen/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Authentication who) {
        var collaboration = new CollaborationId(id);
        Person person = current.registered();
        BooleanSupplier mayRead = () -> mayRead(person, collaboration);
        if (!mayRead.getAsBoolean()) throw Refusal.notFound();
        var emitter = new SseEmitter(NEVER);
        var connection = new Connection(emitter, loggedIn(request, who), mayRead, heartbeat);
        emitter.onCompletion(connection::end);
        emitter.onError(failure -> connection.end());
        var subscription = source.subscribe(notice -> {
            if (notice.collaboration().equals(collaboration)) connection.hear(notice);
        });
        try {
            connections.begin(person.id(), connection, subscription);
        } catch (Refusal refusal) {
            subscription.close();
            throw refusal;
        }
        response.setHeader("X-Accel-Buffering", "no");
        return emitter;
    }

    private boolean mayRead(Person person, CollaborationId collaboration) {
        @Nullable Access known = access.getIfAvailable();
        return known != null && current.remembers(person.id()) && known.mayRead(person.id(), collaboration);
    }

    private BooleanSupplier loggedIn(HttpServletRequest request, Authentication who) {
        if (who instanceof JwtAuthenticationToken bearer) {
            @Nullable Instant end = bearer.getToken().getExpiresAt();
            return () -> end != null && Instant.now().isBefore(end);
        }
        HttpSession session = request.getSession();
        String id = session.getId();
        return () -> sessions.isAlive(id);
    }
}
