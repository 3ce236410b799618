package nl.overeen.command.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.DisputeRoute;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** What a dispute is about, folded from the streams of the OOGO, the collaboration and the party on the day. */
record Occasion(Streams streams, CollaborationId collaboration, List<Fact> meeting, LocalDate day) {

    static Occasion on(LocalDate day, OogoId oogo, CollaborationId collaboration, Streams streams) {
        return new Occasion(streams, collaboration, AsOf.select(streams.facts(oogo), day, Instant.MAX), day);
    }

    /** Whether there is such an OOGO in this collaboration. */
    boolean exists() {
        @Nullable Convened convened = convened();
        return convened != null && convened.collaboration().equals(collaboration);
    }

    /** Whether the parties did not agree on the item, or a position on it is contested. */
    boolean disagreed(int item) {
        for (Fact fact : meeting) {
            if (fact.event() instanceof ItemConcluded concluded
                    && concluded.item() == item
                    && concluded.outcome() == Outcome.NO_AGREEMENT) return true;
            if (fact.event() instanceof PositionContested contested && contested.item() == item) return true;
        }
        return false;
    }

    /** Whether the party sits at the table and holds a position. */
    boolean holdsPosition(@Nullable PartyId party) {
        return party != null
                && Members.on(streams.facts(collaboration), day).contains(party)
                && streams.facts(party).stream()
                        .anyMatch(fact -> fact.event() instanceof Registered registered
                                && registered.kind().holdsPosition());
    }

    /** The routes of the procedure that was fixed for the OOGO; none before the first procedure. */
    List<DisputeRoute> routes() {
        @Nullable Convened convened = convened();
        if (convened == null) return List.of();
        List<DisputeRoute> routes = List.of();
        for (Fact fact : AsOf.select(streams.facts(collaboration), LocalDate.MAX, Instant.MAX))
            if (fact.event() instanceof ProcedureLaidDown laid && laid.version() == convened.procedure())
                routes = laid.procedure().routes();
        return routes;
    }

    private @Nullable Convened convened() {
        @Nullable Convened convened = null;
        for (Fact fact : meeting) {
            if (fact.event() instanceof Convened first) convened = first;
            if (fact.event() instanceof Reconvened moved && convened != null) convened = convened.moved(moved);
        }
        return convened;
    }
}
