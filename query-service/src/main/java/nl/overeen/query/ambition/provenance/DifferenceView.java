package nl.overeen.query.ambition.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.Revisions;
import nl.overeen.query.platform.cell.ChangeLine;
import nl.overeen.query.platform.cell.Changes;
import nl.overeen.query.platform.cell.Changes.Change;
import nl.overeen.query.platform.cell.FactLine;
import nl.overeen.query.platform.cell.FactLines;
import nl.overeen.query.platform.cell.Names;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions of a text, field by field.
 *
 * @param van    the one revision
 * @param tot    the other one
 * @param velden in the order in which people read them
 * @param feiten that wrote what differs
 * @param namen  of the parties, themes and parts that stand here by id
 */
record DifferenceView(
        UUID ambitie, int van, int tot, List<ChangeLine> velden, List<FactLine> feiten, List<Names.Naam> namen) {

    static @Nullable DifferenceView fold(UUID id, int from, int until, Moment moment) {
        @Nullable Revisions revisions = Revisions.of(moment.facts(id));
        if (revisions == null || !revisions.byNumber().keySet().containsAll(List.of(from, until))) return null;
        var names = new Names(moment);
        Texts texts = Texts.of(revisions);
        var lines = new ArrayList<ChangeLine>();
        var facts = new LinkedHashSet<Fact>();
        for (Change change : Changes.between(texts.laidOut(from), texts.laidOut(until))) {
            List<Fact> makers = texts.settings(change.address(), until).stream()
                    .map(Earlier::fact)
                    .toList();
            makers = makers.isEmpty() ? makers : List.of(makers.getLast());
            names.of(change.address()).of(change.before(), change.after());
            facts.addAll(makers);
            lines.add(ChangeLine.of(change, makers));
        }
        return new DifferenceView(
                id, from, until, lines, new FactLines(moment).lines(List.copyOf(facts)), names.taken());
    }
}
