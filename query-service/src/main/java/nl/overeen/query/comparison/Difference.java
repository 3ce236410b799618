package nl.overeen.query.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.agenda.cell.AgendaCells;
import nl.overeen.query.agenda.cell.AgendaProvenance;
import nl.overeen.query.platform.cell.ChangeLine;
import nl.overeen.query.platform.cell.Changes;
import nl.overeen.query.platform.cell.Changes.Change;
import nl.overeen.query.platform.cell.Names;
import nl.overeen.query.platform.timetravel.Moment;

/**
 * The agenda of two moments and every cell in which they differ, each with the facts that made it so.
 *
 * @param changes in the order of the second agenda
 */
record Difference(AgendaCells before, AgendaCells after, Map<Change, List<Fact>> changes) {

    static Difference between(CollaborationId id, Moment from, Moment until) {
        AgendaCells before = AgendaCells.of(id, from);
        AgendaCells after = AgendaCells.of(id, until);
        var provenance = new AgendaProvenance(id, until);
        var changes = new LinkedHashMap<Change, List<Fact>>();
        for (Change change : Changes.between(before.cells(), after.cells()))
            changes.put(change, provenance.makers(change.address()));
        return new Difference(before, after, changes);
    }

    ChangeLine line(Change change) {
        return ChangeLine.of(change, changes.getOrDefault(change, List.of()));
    }

    /** @param moment at which the most was known */
    List<Names.Naam> names(Moment moment) {
        var names = new Names(moment);
        for (Change change : changes.keySet()) names.of(change.address()).of(change.before(), change.after());
        return names.taken();
    }

    /** Every fact that made something, once. */
    List<Fact> facts() {
        Set<Fact> facts = new LinkedHashSet<>();
        changes.values().forEach(facts::addAll);
        return List.copyOf(facts);
    }
}
