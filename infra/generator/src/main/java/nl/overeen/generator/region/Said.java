package nl.overeen.generator.region;

import java.time.LocalDate;
import java.util.Map;
import nl.overeen.generator.api.Who;

/** A fact as it was last said: the end of its chain. */
public final class Said {
    private final Kind kind;
    private final Who who;
    private final String stream;
    private final String about;
    private final long place;
    private long newest;
    private LocalDate day;
    private Map<String, Object> body;
    private boolean voided;

    /**
     * @param about what it is about: the member, function, mandate, theme …
     * @param place of the first fact of the chain among all of the region
     */
    Said(
            Kind kind,
            Who who,
            String stream,
            String about,
            long place,
            long number,
            LocalDate day,
            Map<String, Object> body) {
        this.kind = kind;
        this.who = who;
        this.stream = stream;
        this.about = about;
        this.place = place;
        this.newest = number;
        this.day = day;
        this.body = body;
    }

    public Kind kind() {
        return kind;
    }

    public Who who() {
        return who;
    }

    public String stream() {
        return stream;
    }

    public String about() {
        return about;
    }

    public long place() {
        return place;
    }

    public LocalDate day() {
        return day;
    }

    public Map<String, Object> body() {
        return body;
    }

    public boolean voided() {
        return voided;
    }

    /** The newest fact of the chain. */
    public String fact() {
        return stream + "." + newest;
    }

    public void corrected(long number, LocalDate on, Map<String, Object> next) {
        newest = number;
        day = on;
        body = next;
        voided = false;
    }

    public void ended(long number) {
        newest = number;
        voided = true;
    }

    public String text(String name) {
        return String.valueOf(body.get(name));
    }
}
