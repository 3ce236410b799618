package nl.overeen.query.oogo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** What was learned only after a position was taken: it flags the position, and changes nothing in it. */
public final class Hindsight {
    private Hindsight() {}

    /**
     * Whether the mandate or representation on which it rests was corrected or voided since.
     *
     * @param party everything known of the party, in the store's order
     */
    public static boolean groundCorrected(Fact position, List<Fact> party) {
        var taken = (PositionTaken) position.event();
        Set<FactId> ground = new HashSet<>();
        for (Fact fact : party) {
            @Nullable FactId earlier = fact.origin().replaces();
            boolean next = earlier != null && ground.contains(earlier);
            if (next && fact.position() > position.position()) return true;
            if (next || isGround(taken, fact.event())) ground.add(fact.id());
        }
        return false;
    }

    /**
     * Whether it has turned out that the party did not sit at the table on the day of the OOGO.
     *
     * @param collaboration everything known of the collaboration, in the store's order
     */
    public static boolean partyHadLeft(PositionTaken taken, Convened oogo, List<Fact> collaboration) {
        return !Members.on(collaboration, oogo.day()).contains(taken.party());
    }

    private static boolean isGround(PositionTaken taken, Object event) {
        return event instanceof MandateGranted granted && granted.mandate().equals(taken.mandate())
                || event instanceof RepresentationEntrusted entrusted
                        && entrusted.representation().equals(taken.representation());
    }
}
