package nl.overeen.query.document;

import java.util.List;
import java.util.Objects;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.query.document.DocumentView.Documentstap;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What every page about documents needs of the region's other facts. */
public record Page(Moment moment, Author.Known known) {
    public Page(Moment moment) {
        this(moment, Author.Known.in(moment));
    }

    Author.@Nullable Partij owner(Versions document) {
        @Nullable PartyId owner = document.document().owner();
        return owner == null ? null : known.partij(owner);
    }

    /** The number of the version that the latest adopting decision put in force. */
    @Nullable
    Integer inForce(Versions document) {
        return moment.decisions()
                .adopting(document.kind(), document.id())
                .map(decision -> decision.revision(document.kind(), document.id()))
                .orElse(null);
    }

    /** The version of the procedure that was fixed for an OOGO; absent before the first. */
    public @Nullable Procedure procedure(Meeting meeting) {
        @Nullable Procedure procedure = null;
        for (Fact fact : moment.facts())
            if (fact.event() instanceof ProcedureLaidDown laid
                    && laid.version() == meeting.convened().procedure()) procedure = laid.procedure();
        return procedure;
    }

    /** Who sits at the table on the day of an OOGO and is of a kind that its procedure asks. */
    public List<PartyId> asked(Meeting meeting) {
        @Nullable Procedure procedure = procedure(meeting);
        var table = moment.recorded(meeting.convened().collaboration());
        return Members.on(table, meeting.convened().day()).stream()
                .filter(party -> procedure == null
                        ? kind(party).holdsPosition()
                        : procedure.asked().contains(kind(party)))
                .toList();
    }

    public PartyKind kind(PartyId party) {
        return Objects.requireNonNull(known.parties().get(party)).kind();
    }

    List<Documentstap> steps(List<Fact> facts) {
        return facts.stream().map(this::step).toList();
    }

    private Documentstap step(Fact fact) {
        var step = (StepRecorded) fact.event();
        return new Documentstap(
                fact.id(),
                step.kind(),
                fact.origin().effective(),
                step.parties().stream().map(known::partij).toList(),
                step.to(),
                step.outcome(),
                known.author(fact.origin()),
                fact.recorded());
    }
}
