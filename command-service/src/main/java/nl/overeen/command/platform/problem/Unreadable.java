package nl.overeen.command.platform.problem;

/** A body that cannot be read at all: not JSON (400), or too much (413). */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Unreadable(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    public static Unreadable json(String detail) {
        return new Unreadable(400, detail);
    }

    public static Unreadable tooLarge(String detail) {
        return new Unreadable(413, detail);
    }

    Problem problem() {
        return Problem.of(status, status == 413 ? "te-groot" : "json.onleesbaar", String.valueOf(getMessage()));
    }
}
