package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.execution.Actiestand;
import nl.overeen.query.ambition.execution.Executions;
import nl.overeen.query.ambition.execution.Indicatorstand;
import nl.overeen.query.ambition.execution.Indicatorstand.Meetwaarde;
import nl.overeen.query.ambition.execution.Leads;
import nl.overeen.query.ambition.text.Trekker;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Everything that was recorded of the execution of one ambition. */
record ExecutionHistory(List<Trekkerregel> leads, List<Voortgangsregel> progress, List<Meetregel> measurements) {

    /** A time that the lead was put. */
    record Trekkerregel(
            @JsonUnwrapped Trekker trekker,
            Author door,
            @Nullable Text reden,
            Instant vastgelegdOp) {}

    /** A report on an action. */
    record Voortgangsregel(@JsonUnwrapped Actiestand stand, Author door, Instant vastgelegdOp) {}

    /** A measurement of an indicator. */
    record Meetregel(
            UUID indicator,
            @JsonUnwrapped Meetwaarde meetwaarde,
            boolean nietVastgesteld,
            Author door,
            Instant vastgelegdOp) {}

    static ExecutionHistory of(AmbitionLine line, Moment moment) {
        var executions = Executions.in(moment.facts());
        var leads = Leads.in(moment.facts(), moment.parties(), moment.day());
        var known = Author.Known.in(moment);
        return new ExecutionHistory(
                executions.leads(line.id().toString()).stream()
                        .map(fact -> new Trekkerregel(
                                leads.trekker(fact),
                                known.author(fact.origin()),
                                fact.origin().reason(),
                                fact.recorded()))
                        .toList(),
                line.voortgang().stream()
                        .flatMap(stand -> executions.progress(new ActionId(stand.actie())).stream()
                                .map(fact -> new Voortgangsregel(
                                        Actiestand.of(fact, !stand.nietVastgesteld()),
                                        known.author(fact.origin()),
                                        fact.recorded())))
                        .toList(),
                line.metingen().stream()
                        .flatMap(stand -> executions.measurements(new IndicatorId(stand.indicator())).stream()
                                .map(fact -> meetregel(stand, fact, known)))
                        .toList());
    }

    private static Meetregel meetregel(Indicatorstand stand, Fact fact, Author.Known known) {
        return new Meetregel(
                stand.indicator(),
                Meetwaarde.of(fact),
                stand.nietVastgesteld(),
                known.author(fact.origin()),
                fact.recorded());
    }
}
