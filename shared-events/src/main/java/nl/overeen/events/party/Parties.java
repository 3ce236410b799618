package nl.overeen.events.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;

/** What each party is and is called. */
public final class Parties {
    private Parties() {}

    /**
     * By its newest name on a day; a party is called by its first name before the day of its registration too.
     *
     * @param facts of any streams, in the store's order
     */
    public static Map<PartyId, Registered> in(List<Fact> facts, LocalDate day) {
        var parties = new LinkedHashMap<PartyId, Registered>();
        var named = new ArrayList<Fact>();
        for (Fact fact : facts) {
            if (fact.event() instanceof Registered registered) parties.put(registered.party(), registered);
            if (fact.event() instanceof PartyEvent || fact.event() instanceof FactVoided) named.add(fact);
        }
        for (Fact fact : AsOf.select(named, day, Instant.MAX))
            if (fact.event() instanceof Renamed renamed)
                parties.computeIfPresent(
                        new PartyId(UUID.fromString(fact.id().stream())),
                        (id, party) -> new Registered(id, party.kind(), renamed.name(), party.code()));
        return parties;
    }
}
