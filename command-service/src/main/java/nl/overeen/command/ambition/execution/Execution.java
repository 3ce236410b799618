package nl.overeen.command.ambition.execution;

import static nl.overeen.command.platform.axon.Rejection.forbidden;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.overeen.command.ambition.execution.ExecutionCommand.AssignTrekker;
import nl.overeen.command.ambition.execution.ExecutionCommand.Leading;
import nl.overeen.command.ambition.execution.ExecutionCommand.RecordMeasurement;
import nl.overeen.command.ambition.execution.ExecutionCommand.ReportProgress;
import nl.overeen.command.ambition.text.Revision;
import nl.overeen.command.ambition.text.Wording;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import org.jspecify.annotations.Nullable;

/** The execution of an ambition: judged on its own day, whatever a decision adopted; pure. */
public record Execution(Wording text, List<Fact> facts) {

    /** A secretary may assign anyone; who acts for a party only where no other party leads or is to lead. */
    public TrekkerAssigned assign(AssignTrekker command, Call call, Streams streams) {
        LocalDate day = call.day();
        checkOwn(command.leaders().stream().map(Leading::party), call);
        var members = Members.on(streams.facts(text.collaboration()), day);
        var parties = new HashSet<PartyId>();
        for (Leading leading : command.leaders()) {
            if (!parties.add(leading.party()))
                throw rule("trekker.partij-dubbel", "Een partij trekt met één functie, niet met twee.");
            if (!members.contains(leading.party()))
                throw rule("trekker.partij-geen-lid", "Deze partij zit op die dag niet aan tafel.");
        }
        return new TrekkerAssigned(command.leaders().stream()
                .map(leading -> Succession.leader(leading.party(), leading.function(), streams, day))
                .toList());
    }

    /** A lead is taken back by who might have put it. */
    public FactVoided expire(Call call) {
        if (call.replaced() != null && call.replaced().fact().event() instanceof TrekkerAssigned)
            checkOwn(Stream.of(), call);
        return new FactVoided();
    }

    public TrekkerAssigned handOver(Succession succession) {
        return new TrekkerAssigned(succession.in(leaders(succession.day())));
    }

    public ProgressReported report(ReportProgress command, LocalDate day) {
        if (texts(day)
                .flatMap(content -> content.actions().stream())
                .noneMatch(action -> action.id().equals(command.action())))
            throw rule("voortgang.actie-onbekend", "Deze actie staat op die dag in geen enkele revisie.");
        return new ProgressReported(command.action(), command.progress(), command.note());
    }

    public MeasurementRecorded record(RecordMeasurement command, LocalDate day) {
        Indicator indicator = texts(day)
                .flatMap(content -> content.goals().stream())
                .flatMap(goal -> goal.indicators().stream())
                .filter(one -> one.id().equals(command.indicator()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        rule("meting.indicator-onbekend", "Deze indicator staat op die dag in geen enkele revisie."));
        boolean state = indicator.kind() == IndicatorKind.STATE;
        if (state != (command.reached() != null) || state == (command.value() != null))
            throw rule(
                    "meting.waarde-past-niet",
                    "Van een toestand meet u of die bereikt is, van een andere indicator een waarde.");
        return new MeasurementRecorded(
                command.indicator(), command.value(), command.reached(), command.source(), command.note());
    }

    /** Of a correction, who led before it counts as well. */
    private void checkOwn(Stream<PartyId> asked, Call call) {
        @Nullable PartyId own = call.origin().party();
        var before = call.replaced() == null
                ? Stream.<Leader>of()
                : leaders(call.replaced().fact()).stream();
        var led = Stream.concat(before, leaders(call.day()).stream()).map(Leader::party);
        if (own != null && !Stream.concat(asked, led).allMatch(own::equals))
            throw forbidden("Namens een partij wijst u alleen een trekker aan waar geen andere partij trekt.");
    }

    private Stream<Content> texts(LocalDate day) {
        return text.revisions().stream()
                .filter(revision -> !revision.day().isAfter(day))
                .map(Revision::content);
    }

    private List<Leader> leaders(LocalDate day) {
        return AsOf.select(facts, day, Instant.MAX).stream()
                .filter(fact -> fact.event() instanceof TrekkerAssigned)
                .map(Execution::leaders)
                .reduce(List.of(), (earlier, later) -> later);
    }

    private static List<Leader> leaders(Fact fact) {
        return fact.event() instanceof TrekkerAssigned assigned ? assigned.leaders() : List.of();
    }
}
