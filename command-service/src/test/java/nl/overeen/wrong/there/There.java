package nl.overeen.wrong.there;

/** Breaks: no cycles, and command never sees query. */
public class There {
    nl.overeen.query.@org.jspecify.annotations.Nullable Seen seen;
    nl.overeen.wrong.here.@org.jspecify.annotations.Nullable HereManager other;
}
