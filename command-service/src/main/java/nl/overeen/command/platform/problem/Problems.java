package nl.overeen.command.platform.problem;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.SocketTimeoutException;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Stale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Whatever goes wrong in an operation, said as a problem with a code. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MeterRegistry meters;

    Problems(MeterRegistry meters) {
        this.meters = meters;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> rejected(Rejection e) {
        return counted(Problem.of(e.status(), e.code(), String.valueOf(e.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> stale(Stale e) {
        return counted(
                Problem.of(412, "versie.verouderd", "Dit is intussen gewijzigd. Lees het opnieuw en probeer het dan.")
                        .with("versie", e.version()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> faulty(Faulty e) {
        return counted(Problem.of(e.faults()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(Unreadable e) {
        return counted(e.problem());
    }

    /** Only the kind of the exception is logged: its message may hold what someone wrote. */
    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(Exception e) {
        Problem problem = Outage.isBehind(e);
        if (problem.status() == 500) LOG.error("unexpected: {}", Outage.trace(e));
        else LOG.warn("no store: {}", Outage.kinds(e));
        return counted(problem);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = problem(e, status);
        var answer = counted(problem);
        var all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(answer.getHeaders());
        return new ResponseEntity<>(answer.getBody(), all, problem.status());
    }

    /** A path with something that is no id names nothing. */
    private static Problem problem(Exception e, HttpStatusCode status) {
        if (e.getCause() instanceof IOException cut && cut.getCause() instanceof SocketTimeoutException)
            return Problem.tooSlow();
        if (e instanceof HttpMessageNotReadableException)
            return Problem.of(400, "json.onleesbaar", "De aanvraag heeft geen leesbare JSON als inhoud.");
        return Problem.of(e instanceof TypeMismatchException ? 404 : status.value());
    }

    private ResponseEntity<byte[]> counted(Problem problem) {
        meters.counter("overeen.rejections", "code", problem.code()).increment();
        return problem.answer();
    }
}
