package nl.overeen.query.platform.web;

import java.util.List;
import java.util.Map;

/** A request that gets no answer but a problem: a status, a stable code and a Dutch explanation. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The header of an answer that is older than the reader asked for. */
    public static final String STALE = "X-Verouderd";

    private final int status;
    private final String code;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> more;

    /**
     * @param status of HTTP
     * @param code   stable, for programs
     * @param detail Dutch, for people
     */
    public Refusal(int status, String code, String detail) {
        this(status, code, detail, List.of(), Map.of());
    }

    /** @param more members of the body, as in {@code "voortgang": 40} */
    protected Refusal(int status, String code, String detail, Map<String, Object> more) {
        this(status, code, detail, List.of(), more);
    }

    private Refusal(int status, String code, String detail, List<Fault> faults, Map<String, Object> more) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = faults;
        this.more = more;
    }

    /** It does not exist, or not for this caller. */
    public static Refusal notFound() {
        return new Refusal(404, "niet-gevonden", "Dit bestaat niet, of u kunt het niet zien.");
    }

    /**
     * It does not exist, or not for this caller.
     *
     * @param fresh false while the views had not yet passed what the caller wrote: it may still come
     */
    public static Refusal notFound(boolean fresh) {
        return fresh ? notFound() : new NotFoundYet();
    }

    /** Input that cannot be right, each fault named. */
    public static Refusal input(Fault... faults) {
        return new Refusal(
                400, "invoer.ongeldig", "De vraag klopt niet; zie de fouten hieronder.", List.of(faults), Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** After how many seconds a later try may go well. */
    public int retryAfter() {
        return 5;
    }

    /** Whether the answer was given before the views had passed what the caller waits for. */
    boolean stale() {
        return false;
    }

    public List<Fault> faults() {
        return faults;
    }

    Map<String, Object> more() {
        return more;
    }

    private static final class NotFoundYet extends Refusal {
        private static final long serialVersionUID = 1L;

        private NotFoundYet() {
            super(404, notFound().code(), notFound().getMessage());
        }

        @Override
        boolean stale() {
            return true;
        }
    }

    /**
     * One faulty field.
     *
     * @param veld   where
     * @param code   stable, as in {@code veld.verplicht}
     * @param uitleg Dutch, for people
     */
    public record Fault(String veld, String code, String uitleg) {}
}
