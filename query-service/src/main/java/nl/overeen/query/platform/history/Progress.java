package nl.overeen.query.platform.history;

/**
 * How far a build of the histories has come.
 *
 * @param done  position reached
 * @param total position of the store's last fact when the build began
 */
public record Progress(long done, long total) {
    static final Progress UNKNOWN = new Progress(0, Long.MAX_VALUE);

    /** 0 to 100. */
    public int percent() {
        return isComplete() ? 100 : (int) (done * 100.0 / total);
    }

    boolean isComplete() {
        return done >= total;
    }
}
