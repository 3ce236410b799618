package nl.overeen.generator.api;

/** The product refused a command that the model holds to be legal: one of both is wrong. */
public final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
