package nl.overeen.query.platform.history;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Someone reads before the histories are complete: come back in a second. */
public final class CatchingUp extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    CatchingUp(int percent) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(percent), null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    }

    private static ProblemDetail problem(int percent) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "De gegevens worden bijgewerkt. Probeer het zo weer.");
        problem.setType(URI.create("urn:overeen:probleem:bijwerken"));
        problem.setTitle("Even niet bereikbaar");
        problem.setProperty("code", "bijwerken");
        problem.setProperty("voortgang", percent);
        return problem;
    }
}
