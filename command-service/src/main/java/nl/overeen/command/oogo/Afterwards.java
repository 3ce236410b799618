package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.forbidden;
import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.List;
import nl.overeen.command.oogo.AfterwardsCommand.ConfirmPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ContestPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ReportBack;
import nl.overeen.command.oogo.AfterwardsCommand.ReportOnCommitment;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.AfterwardsEvent.ReportedBack;
import nl.overeen.events.oogo.Decision;
import org.jspecify.annotations.Nullable;

/** Deciding about what is told of a meeting afterwards: it changes nothing in what was decided; pure. */
record Afterwards(Meeting meeting, Call call) {

    List<AfterwardsEvent> confirm(ConfirmPosition command) {
        FactId position = spoken(command.item(), command.party());
        return List.of(new PositionConfirmed(command.item(), command.party(), position));
    }

    List<AfterwardsEvent> contest(ContestPosition command) {
        FactId position = spoken(command.item(), command.party());
        return List.of(new PositionContested(command.item(), command.party(), position));
    }

    List<AfterwardsEvent> report(ReportBack command, Decision decision) {
        meeting.checkAfterwards(call.day());
        return List.of(
                new ReportedBack(decision.concluded().item(), command.decision(), command.to(), command.message()));
    }

    List<AfterwardsEvent> report(ReportOnCommitment command) {
        checkReports(command.commitment());
        meeting.checkAfterwards(call.day());
        return List.of(new CommitmentReportedOn(command.commitment(), command.fulfilment(), command.report()));
    }

    /** Who promised may say what came of it, and so may the secretary. */
    void checkReports(CommitmentId commitment) {
        @Nullable PartyId promised = meeting.commitments().get(commitment);
        if (promised == null) throw notFound();
        @Nullable PartyId reporting = call.origin().party();
        if (reporting != null && !reporting.equals(promised))
            throw forbidden("Alleen de partij die iets toezegde en de secretaris melden wat ervan kwam.");
    }

    /** The position that the party itself did not record: spoken in the room, and standing when the item was concluded. */
    private FactId spoken(int number, PartyId party) {
        if (!party.equals(call.origin().party()))
            throw forbidden("Alleen een gedelegeerde van de partij zelf bevestigt of betwist haar standpunt.");
        Item item = meeting.standing(number);
        if (item.state() != Item.State.CONCLUDED)
            throw rule("agendapunt.niet-afgerond", "Dit agendapunt is nog niet afgerond.");
        meeting.checkAfterwards(call.day());
        Item.@Nullable Taken taken = item.taken().get(party);
        if (taken == null || !taken.position().spoken())
            throw rule(
                    "standpunt.niet-door-secretaris",
                    "De secretaris heeft voor deze partij geen gesproken standpunt vastgelegd.");
        return taken.fact();
    }
}
