package nl.overeen.query.platform.timetravel;

/** Tells who is reading in this request. */
public interface Readers {
    Reader current();
}
