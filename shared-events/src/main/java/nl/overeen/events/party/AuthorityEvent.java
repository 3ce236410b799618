package nl.overeen.events.party;

/** Who may agree for a party: mandates and representations. */
public sealed interface AuthorityEvent extends PartyEvent
        permits PartyEvent.MandateGranted,
                PartyEvent.MandateRevoked,
                PartyEvent.RepresentationEntrusted,
                PartyEvent.RepresentationWithdrawn {}
