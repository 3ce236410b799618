package nl.overeen.query.platform.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/**
 * One fact as people read it: what, who, when and why.
 *
 * @param soort        its stored name
 * @param plaats       in the store's order
 * @param vastgelegdOp when the system learned it
 * @param geldtOp      from which day it holds
 * @param vervangt     the fact that it corrects or voids
 * @param gecorrigeerd another fact corrects or voids it
 * @param oogo         in which it happened
 * @param besluit      that it took, or is about
 * @param mandaat      on which it rests
 * @param bevestigd    in which fields something looked like personal data, and was confirmed to be none
 */
public record FactLine(
        FactId feit,
        String soort,
        long plaats,
        Instant vastgelegdOp,
        Day geldtOp,
        Author door,
        @Nullable Text reden,
        @Nullable FactId vervangt,
        boolean gecorrigeerd,
        @Nullable Feitoogo oogo,
        @Nullable Feitbesluit besluit,
        @Nullable UUID mandaat,
        List<String> bevestigd) {

    /** The OOGO of a fact. */
    public record Feitoogo(UUID id, String naam, LocalDate dag) {}

    /** The decision of a fact; its positions, each with its ground, stand in its own trace. */
    public record Feitbesluit(UUID id, String nummer, Outcome uitkomst) {}
}
