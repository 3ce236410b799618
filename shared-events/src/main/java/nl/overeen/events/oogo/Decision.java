package nl.overeen.events.oogo;

import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;

/** A besluit with the OOGO in which it was taken. */
public record Decision(ItemConcluded concluded, Convened oogo, FactId fact) {

    /** Whether it puts its texts in force on the day of its OOGO. */
    public boolean adopts() {
        return concluded.outcome() == Outcome.ADOPTED;
    }

    /** Whether it will put its texts in force once its reservations are lifted. */
    public boolean adoptsLater() {
        return concluded.outcome() == Outcome.ADOPTED_WITH_RESERVATION;
    }

    /** Whether it is about this text, in any revision. */
    public boolean isAbout(TextKind kind, UUID id) {
        return concluded.texts().stream()
                .anyMatch(text -> text.kind() == kind && text.id().equals(id));
    }

    /** The revision of this text that it is about. */
    public int revision(TextKind kind, UUID id) {
        return concluded.texts().stream()
                .filter(text -> text.kind() == kind && text.id().equals(id))
                .mapToInt(PinnedText::revision)
                .findFirst()
                .orElseThrow();
    }
}
