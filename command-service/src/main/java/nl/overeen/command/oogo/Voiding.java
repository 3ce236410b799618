package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.List;
import java.util.Objects;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.MeetingEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Lasting;

/** Deciding about taking a fact back, or marking what stays; pure. */
record Voiding(Meeting meeting, Call call) {

    List<FactVoided> expire() {
        var replaced = Objects.requireNonNull(call.replaced()).fact();
        if (replaced.event() instanceof Convened)
            throw rule("oogo.begin-vervalt-niet", "Dat een OOGO is uitgeschreven, vervalt niet. Gelast het af.");
        if (replaced.event() instanceof MeetingEvent && !(replaced.event() instanceof Lasting)) meeting.checkNotOver();
        if (replaced.event() instanceof CommitmentReportedOn report)
            new Afterwards(meeting, call).checkReports(report.commitment());
        return List.of(new FactVoided());
    }
}
