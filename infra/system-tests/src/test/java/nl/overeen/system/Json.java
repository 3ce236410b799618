package nl.overeen.system;

import java.util.LinkedHashMap;

/** The body of a request, in few lines. */
public final class Json extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1;

    private Json() {}

    /** @param fields names and values by turns */
    public static Json of(Object... fields) {
        return new Json().and(fields);
    }

    public Json and(Object... fields) {
        for (int i = 0; i < fields.length; i += 2) put((String) fields[i], fields[i + 1]);
        return this;
    }

    /** @return the id of what came of it */
    public String sentBy(Caller caller, String path) {
        return caller.post(path, this).id();
    }
}
