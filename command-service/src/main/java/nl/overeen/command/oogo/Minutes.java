package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.overeen.command.oogo.MinutesCommand.NoteAttendance;
import nl.overeen.command.oogo.MinutesCommand.RecordCommitment;
import nl.overeen.command.oogo.MinutesCommand.RecordDiscussion;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.MeetingEvent;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.oogo.OogoEvent.Opened;

/** Deciding about what is written down of a meeting, from its opening to its closing; pure. */
record Minutes(Meeting meeting) {

    List<MeetingEvent> open(LocalDate today) {
        meeting.checkNotOver();
        if (meeting.stage() == Meeting.Stage.OPENED) throw rule("oogo.al-geopend", "Dit OOGO is al geopend.");
        if (today.isBefore(meeting.day()))
            throw rule("oogo.nog-niet-begonnen", "Een OOGO kan pas op zijn eigen dag open.");
        return List.of(new Opened());
    }

    List<MeetingEvent> close() {
        meeting.checkOpened();
        for (var item : meeting.items().entrySet())
            if (item.getValue().state() == Item.State.OPEN)
                throw rule("oogo.open-agendapunten", "Agendapunt " + item.getKey() + " is nog niet afgerond.");
        return List.of(new Closed());
    }

    List<MeetingEvent> note(NoteAttendance command, List<Seat> asked) {
        meeting.checkOpened();
        for (PartyId party : command.absent())
            if (asked.stream().noneMatch(seat -> seat.party().equals(party)))
                throw rule("aanwezigheid.niet-gevraagd", "Een van deze partijen is in dit OOGO niet gevraagd.");
        return List.of(new AttendanceNoted(command.absent().stream().distinct().toList()));
    }

    List<MeetingEvent> discuss(RecordDiscussion command) {
        meeting.checkOpened();
        meeting.standing(command.item());
        return List.of(new DiscussionRecorded(command.item(), command.discussion()));
    }

    /** @param members the parties at the table on the day of the OOGO: those without a position promise things too */
    List<MeetingEvent> promise(RecordCommitment command, List<PartyId> members) {
        meeting.checkOpened();
        if (meeting.commitments().containsKey(command.commitment()))
            throw rule("toezegging.bestaat-al", "Er is al een toezegging met dit nummer.");
        if (command.item() != null) meeting.standing(command.item());
        if (!new HashSet<>(members)
                .containsAll(Stream.concat(Stream.of(command.party()), command.to().stream())
                        .toList()))
            throw rule(
                    "toezegging.partij-niet-aan-tafel",
                    "Een van deze partijen zit op de dag van het OOGO niet aan tafel.");
        if (command.due() != null && command.due().isBefore(meeting.day()))
            throw input("toezegging.uiterlijk", "De uiterste dag van een toezegging ligt niet voor het OOGO.");
        return List.of(new CommitmentRecorded(
                command.commitment(),
                command.item(),
                command.party(),
                command.promise(),
                command.to().stream().distinct().toList(),
                command.due()));
    }
}
