package nl.overeen.query.platform.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.memory.Chronicle;
import nl.overeen.query.platform.history.store.Generation;
import nl.overeen.query.platform.history.store.Home;

/** All facts, by what they belong to. Every method may answer with {@link CatchingUp}. */
public final class Histories {
    private final History history;

    Histories(History history) {
        this.history = history;
    }

    /**
     * A collaboration's facts and those of every party that was ever admitted, in the store's order; empty when unknown.
     */
    public List<Fact> collaboration(CollaborationId id) {
        return chronicle(id).facts();
    }

    /** The same, with what was found out about them. */
    public Chronicle chronicle(CollaborationId id) {
        return read(generation -> generation.collaboration(id.value()));
    }

    /** The facts of a collaboration or party itself, without those of the things in it. */
    public List<Fact> own(UUID id) {
        return read(generation -> generation.own(id));
    }

    /** The facts of one home alone: of a collaboration without its parties, or of a party. */
    public List<Fact> home(UUID id) {
        return read(generation -> generation.home(id));
    }

    /** To what a stream belongs. */
    public Optional<Home> homeOf(UUID stream) {
        return read(generation -> generation.homeOf(stream));
    }

    /** The collaborations and parties that ever appointed the person. */
    public Set<UUID> homesOf(PersonId person) {
        return read(generation -> generation.homesOf(person));
    }

    /** The collaborations that ever admitted the party. */
    public Set<UUID> collaborationsOf(PartyId party) {
        return read(generation -> generation.collaborationsOf(party.value()));
    }

    /** Every collaboration there is. */
    public Set<UUID> collaborations() {
        return read(Generation::collaborations);
    }

    private <T> T read(Function<Generation, T> question) {
        while (true) {
            try {
                return question.apply(history.readable());
            } catch (Generation.Retired replaced) {
                // a rebuild was completed while we read: the new generation knows
            }
        }
    }
}
