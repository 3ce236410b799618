package nl.overeen.query.platform.party;

import java.time.LocalDate;
import nl.overeen.events.party.Ground;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** On which besluit something rests. */
public record GroundLine(
        Text besluit, LocalDate datum, @Nullable Text kenmerk) {

    public static GroundLine of(Ground ground) {
        return new GroundLine(ground.decision(), ground.date(), ground.reference());
    }
}
