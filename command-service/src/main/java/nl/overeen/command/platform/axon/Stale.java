package nl.overeen.command.platform.axon;

/** Someone changed it first: If-Match named an older version. Nothing is written. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long version;

    Stale(long version) {
        super("version is now " + version, null, false, false);
        this.version = version;
    }

    /** The same, as another node said it. */
    public static Stale at(long version) {
        return new Stale(version);
    }

    /** The version it has now. */
    public long version() {
        return version;
    }
}
