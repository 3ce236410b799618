package nl.overeen.command.platform.correction;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Replaced;

/** What a feature's facts can be corrected by. */
public interface Corrections {

    /** The kinds of facts that can be corrected or voided; any other stays. */
    List<Correction<?>> corrections();

    /** The command that voids a fact of this thing; which one stands in its origin. */
    Object voiding(UUID id);

    /**
     * Whether the caller may know of the fact at all.
     *
     * @param replaced of whichever feature
     * @throws nl.overeen.command.platform.axon.Rejection 404 when not
     */
    default void checkVisible(Replaced replaced) {}
}
