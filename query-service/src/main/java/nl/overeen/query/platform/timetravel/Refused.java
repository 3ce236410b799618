package nl.overeen.query.platform.timetravel;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A read that cannot be answered, as a problem with its stable code. */
public final class Refused extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    /**
     * One fault in the input.
     *
     * @param uitleg Dutch, for people
     */
    public record Fault(String veld, String code, String uitleg) {}

    private Refused(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    /** It does not exist, or not for this reader. */
    public static Refused notFound() {
        return new Refused(
                HttpStatus.NOT_FOUND,
                problem(
                        HttpStatus.NOT_FOUND,
                        "niet-gevonden",
                        "Niet gevonden",
                        "Dit bestaat niet, of u kunt het niet zien."));
    }

    static Refused input(List<Fault> faults) {
        var problem = problem(
                HttpStatus.BAD_REQUEST,
                "invoer.ongeldig",
                "Het verzoek klopt niet",
                "De vraag klopt niet; zie de fouten hieronder.");
        problem.setProperty("fouten", faults);
        return new Refused(HttpStatus.BAD_REQUEST, problem);
    }

    private static ProblemDetail problem(HttpStatus status, String code, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:overeen:probleem:" + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }
}
