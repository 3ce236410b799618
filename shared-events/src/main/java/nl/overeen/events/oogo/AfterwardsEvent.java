package nl.overeen.events.oogo;

import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Lasting;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What comes of an OOGO afterwards: nothing in the meeting itself changes any more. */
public sealed interface AfterwardsEvent extends OogoEvent {

    /** A position that the secretaris recorded was confirmed for the party; shown, changes nothing. */
    @Stored("oogo.position-confirmed")
    record PositionConfirmed(int item, PartyId party, FactId position) implements AfterwardsEvent {}

    /** A position that the secretaris recorded was contested for the party; shown, changes nothing. */
    @Stored("oogo.position-contested")
    record PositionContested(int item, PartyId party, FactId position) implements AfterwardsEvent {}

    /** A party that was not bound joined a decision: bound from the fact's day, on its own mandate. */
    @Stored("oogo.decision-joined")
    record DecisionJoined(
            int item, DecisionId decision, PartyId party, PersonId delegate, FunctionId function, MandateId mandate)
            implements AfterwardsEvent, Lasting {}

    /** A reserved agreement was ratified: bound from the fact's day. */
    @Stored("oogo.position-ratified")
    record PositionRatified(
            int item, DecisionId decision, PartyId party, PersonId delegate, FunctionId function, MandateId mandate)
            implements AfterwardsEvent, Lasting {}

    /** The ratification of a reserved agreement was refused. */
    @Stored("oogo.ratification-refused")
    record RatificationRefused(int item, DecisionId decision, PartyId party, PersonId delegate, FunctionId function)
            implements AfterwardsEvent, Lasting {}

    /** How a party kept what it promised. */
    @Stored("oogo.commitment-reported-on")
    record CommitmentReportedOn(CommitmentId commitment, Fulfilment fulfilment, Text report)
            implements AfterwardsEvent {}

    /** Those who carry it out, or whom it is about, were told what was decided (terugkoppeling). */
    @Stored("oogo.reported-back")
    record ReportedBack(
            int item,
            DecisionId decision,
            Text to,
            @Nullable Text message) implements AfterwardsEvent {}
}
