package nl.overeen.events.oogo;

/** What happens in an OOGO, on its day. */
public sealed interface MeetingEvent extends OogoEvent
        permits OogoEvent.Opened,
                OogoEvent.AttendanceNoted,
                OogoEvent.DiscussionRecorded,
                OogoEvent.PositionTaken,
                OogoEvent.CommitmentRecorded,
                OogoEvent.ItemConcluded,
                OogoEvent.Closed {}
