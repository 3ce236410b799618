package nl.overeen.command.platform.axon;

/** A command that cannot be: a broken rule with its stable code. Nothing is written. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private Rejection(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A rule of the domain is broken (409); the detail is Dutch, for people. */
    public static Rejection rule(String code, String detail) {
        return new Rejection(409, code, detail);
    }

    /** The input cannot be right, whatever the state (400). */
    public static Rejection input(String code, String detail) {
        return new Rejection(400, code, detail);
    }

    /** It does not exist, or not for this caller (404). */
    public static Rejection notFound() {
        return new Rejection(404, "niet-gevonden", "Dit bestaat niet, of u kunt het niet zien.");
    }

    /** The caller may see it, but not do this (403). */
    public static Rejection forbidden(String detail) {
        return new Rejection(403, "recht.ontbreekt", detail);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
