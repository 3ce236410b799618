package nl.overeen.command.oogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;

/** A party that is asked for a position: at the table on the day of the OOGO, and of a kind that holds one. */
record Seat(PartyId party, PartyKind kind, List<Fact> facts) {

    /**
     * In the order in which the parties joined the table.
     *
     * @param positioned parties that took a position: a release dated back changes nothing in it
     */
    static List<Seat> at(Streams streams, CollaborationId collaboration, LocalDate day, Set<PartyId> positioned) {
        return Stream.concat(Members.on(streams.facts(collaboration), day).stream(), positioned.stream())
                .distinct()
                .map(party -> of(party, streams.facts(party)))
                .filter(seat -> seat.kind().holdsPosition())
                .toList();
    }

    private static Seat of(PartyId party, List<Fact> facts) {
        for (Fact fact : facts)
            if (fact.event() instanceof Registered registered) return new Seat(party, registered.kind(), facts);
        throw new IllegalStateException("party " + party + " sits at the table but was never registered");
    }
}
