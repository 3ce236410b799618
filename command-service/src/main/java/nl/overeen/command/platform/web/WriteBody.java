package nl.overeen.command.platform.web;

import org.jspecify.annotations.Nullable;

/** What the body of every write may carry. */
public interface WriteBody {

    /** The day from which the fact holds: "2016-04-06", "2016-04" or "2016"; default today. */
    @Nullable
    String geldtOp();

    /** Why. */
    @Nullable
    String reden();
}
