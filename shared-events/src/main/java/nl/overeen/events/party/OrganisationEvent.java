package nl.overeen.events.party;

/** What a party is, is called, and who works for it. */
public sealed interface OrganisationEvent extends PartyEvent
        permits PartyEvent.Registered,
                PartyEvent.Renamed,
                PartyEvent.Succeeded,
                PartyEvent.FunctionAppointed,
                PartyEvent.FunctionEnded,
                PartyEvent.ContactNamed {}
