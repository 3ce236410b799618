package nl.overeen.events.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Fact;

/** What each party is and is called. */
public final class Parties {
    private Parties() {}

    /** @param facts of any streams; a party is called by its name whatever the day of its registration */
    public static Map<PartyId, Registered> in(List<Fact> facts) {
        var parties = new LinkedHashMap<PartyId, Registered>();
        for (Fact fact : facts)
            if (fact.event() instanceof Registered registered) parties.put(registered.party(), registered);
        return parties;
    }
}
