package nl.overeen.command.oogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.collaboration.Procedures;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;

/** A party that is asked for a position: at the table on the day of the OOGO, and of a kind that its procedure asks. */
record Seat(PartyId party, PartyKind kind, List<Fact> facts) {

    /**
     * In the order in which the parties joined the table.
     *
     * @param positioned parties that took a position: a release dated back changes nothing in it
     */
    static List<Seat> asked(Streams streams, Convened oogo, Set<PartyId> positioned) {
        var collaboration = streams.facts(oogo.collaboration());
        var kinds = Procedures.asked(collaboration, oogo.procedure());
        return Stream.concat(Members.on(collaboration, oogo.day()).stream(), positioned.stream())
                .distinct()
                .map(party -> of(party, streams.facts(party)))
                .filter(seat -> kinds.contains(seat.kind()))
                .toList();
    }

    /** Whether a party sits at the table on a day and is of a kind that holds a position. */
    static boolean isHeld(Streams streams, Convened oogo, PartyId party, LocalDate day) {
        return Members.on(streams.facts(oogo.collaboration()), day).contains(party)
                && of(party, streams.facts(party)).kind().holdsPosition();
    }

    private static Seat of(PartyId party, List<Fact> facts) {
        for (Fact fact : facts)
            if (fact.event() instanceof Registered registered) return new Seat(party, registered.kind(), facts);
        throw new IllegalStateException("party " + party + " sits at the table but was never registered");
    }
}
