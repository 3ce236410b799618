package nl.overeen.events.evaluation;

import java.util.UUID;
import nl.overeen.events.id.AmbitionId;
import org.jspecify.annotations.Nullable;

/**
 * What was evaluated.
 *
 * @param id       of the ambition, the OOGO or the collaboration itself, or of a goal or action
 * @param ambition to which a goal or action belongs; absent for the others
 */
public record Subject(SubjectKind kind, UUID id, @Nullable AmbitionId ambition) {
    public Subject {
        if ((ambition != null) != kind.isPartOfAmbition())
            throw new IllegalArgumentException("a goal or action, and nothing else, names its ambition");
    }
}
