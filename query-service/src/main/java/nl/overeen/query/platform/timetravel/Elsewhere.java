package nl.overeen.query.platform.timetravel;

import java.util.HashSet;
import java.util.Set;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.ContactNamed;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;

/** What parties at this table arranged for another one: open to their own people and to who reads that other one. */
final class Elsewhere {
    private final Set<PartyId> own;
    private final Set<CollaborationId> may;
    private final Set<Object> authorities = new HashSet<>();
    private final Set<FactId> facts = new HashSet<>();

    Elsewhere(Set<PartyId> own, Set<CollaborationId> may) {
        this.own = own;
        this.may = may;
    }

    /** Asked of each fact, in the store's order. */
    boolean hides(Fact fact) {
        boolean hidden = switch (fact.event()) {
            case MandateGranted granted -> hides(fact, granted.collaboration(), granted.mandate());
            case MandateRevoked revoked -> authorities.contains(revoked.mandate());
            case RepresentationEntrusted entrusted ->
                hides(fact, entrusted.collaboration(), entrusted.representation());
            case RepresentationWithdrawn withdrawn -> authorities.contains(withdrawn.representation());
            case ContactNamed named -> hides(fact, named.collaboration());
            case FactVoided voided ->
                fact.origin().replaces() != null && facts.contains(fact.origin().replaces());
            default -> false;
        };
        if (hidden) facts.add(fact.id());
        return hidden;
    }

    /** A correction of what is hidden is hidden too. */
    private boolean hides(Fact fact, CollaborationId collaboration, Object authority) {
        if (!hides(fact, collaboration)) return false;
        authorities.add(authority);
        return true;
    }

    private boolean hides(Fact fact, CollaborationId collaboration) {
        return !may.contains(collaboration)
                && own.stream().noneMatch(party -> party.toString().equals(fact.id().stream()));
    }
}
