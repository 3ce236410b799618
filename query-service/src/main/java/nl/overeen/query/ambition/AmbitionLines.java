package nl.overeen.query.ambition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.Content;
import nl.overeen.query.ambition.edition.EditionInForce;
import nl.overeen.query.ambition.execution.Executions;
import nl.overeen.query.ambition.execution.Leads;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The ambitions of a region: those of the edition in force in its order, then what was adopted one by one in the order of
 * the decisions, then proposals in the order proposed, then what an earlier edition held, then what has ended.
 *
 * @param edition in force, if any
 * @param texts   of each, in the revision shown
 */
public record AmbitionLines(
        List<AmbitionLine> lines, @Nullable EditionInForce edition, Map<UUID, Content> texts) {

    public static AmbitionLines of(Moment moment) {
        var decisions = moment.decisions();
        @Nullable
        EditionInForce edition = EditionInForce.in(moment.facts(), decisions).orElse(null);
        var parties = moment.parties();
        var ambitions = new Ambitions(
                Ambitions.in(moment.facts()),
                Decided.of(decisions, edition),
                Executions.in(moment.facts()),
                Leads.in(moment.facts(), parties, moment.day()),
                parties);
        var lines = new ArrayList<AmbitionLine>();
        ambitions.all().values().stream()
                .sorted(Comparator.comparing(ambitions::rank))
                .forEach(ambition -> lines.add(ambitions.line(
                        ambition, moment.version(ambition.ambition().value()), lines.size() + 1)));
        var texts = new HashMap<UUID, Content>();
        ambitions
                .all()
                .forEach((id, ambition) ->
                        texts.put(id, ambitions.decided().shown(ambition).content()));
        return new AmbitionLines(List.copyOf(lines), edition, texts);
    }
}
