package nl.overeen.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.SocketTimeoutException;
import nl.overeen.query.platform.web.Refusal.Fault;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever a controller or the framework throws into a problem; binds no more than was asked. */
@ControllerAdvice
class ProblemAdvice {
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** Of an address only what an operation names is bound, never what could lie behind it. */
    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) throw failure;
        if (failure instanceof AsyncRequestNotUsableException) return;
        if (failure instanceof ClientAbortException gone && !(gone.getCause() instanceof SocketTimeoutException))
            return;
        // The gate has let this method pass, so only the relay's methods being others brought us here: nothing answers.
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            problems.write(request, response, Refusal.notFound());
            return;
        }
        if (failure instanceof ErrorResponse known)
            known.getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase(HttpHeaders.ACCEPT)) response.setHeader(name, String.join(", ", values));
            });
        problems.write(request, response, refusal(failure, RequestId.of(request)));
    }

    private static Refusal refusal(Exception failure, String request) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case ClientAbortException slow -> Refusals.tooSlow();
            case MethodArgumentTypeMismatchException wrong
            when wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> Refusal.notFound();
            case MethodArgumentTypeMismatchException wrong ->
                Refusal.input(new Fault(wrong.getName(), "veld.verkeerd-type", "Deze waarde kan Overeen niet lezen."));
            case MissingServletRequestParameterException missing ->
                Refusal.input(new Fault(missing.getParameterName(), "veld.verplicht", "Deze waarde ontbreekt."));
            case BindException wrong ->
                Refusal.input(wrong.getFieldErrors().stream()
                        .map(field -> new Fault(
                                field.getField(), "veld.verkeerd-type", "Deze waarde kan Overeen niet lezen."))
                        .toArray(Fault[]::new));
            case HandlerMethodValidationException invalid ->
                Refusal.input(invalid.getParameterValidationResults().stream()
                        .map(result -> new Fault(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                "veld.ongeldig",
                                "Deze waarde past niet."))
                        .toArray(Fault[]::new));
            case HttpMessageNotReadableException unreadable ->
                new Refusal(400, "json.onleesbaar", "Overeen kan de inhoud van dit verzoek niet lezen.");
            case InvalidParameterException unreadable -> Refusals.unreadable();
            case ErrorResponse known -> Refusals.ofStatus(known.getStatusCode().value());
            default -> Refusals.failure(failure, request);
        };
    }
}
