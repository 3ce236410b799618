package nl.overeen.query.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.Revisions;
import nl.overeen.query.document.Page;
import nl.overeen.query.work.WorkView.Werkactie;
import nl.overeen.query.work.WorkView.Werkconcept;
import nl.overeen.query.work.WorkView.Werkplanning;
import nl.overeen.query.work.WorkView.Werkvoortgang;
import nl.overeen.query.work.WorkView.Whose;
import org.jspecify.annotations.Nullable;

/** What the ambitions of a region ask of those who lead them. */
record Actions(
        Page page,
        Whose whose,
        Map<String, Revisions> ambitions,
        Map<String, List<PartyId>> assigned,
        Map<ActionId, Fact> progress) {

    static Actions of(Page page, Whose whose) {
        var ambitions = new LinkedHashMap<String, Revisions>();
        var assigned = new HashMap<String, List<PartyId>>();
        var progress = new HashMap<ActionId, Fact>();
        for (Fact fact : page.moment().facts()) {
            String stream = fact.id().stream();
            @Nullable Revisions next = Revisions.fold(ambitions.get(stream), fact);
            if (next != null) ambitions.put(stream, next);
            if (fact.event() instanceof TrekkerAssigned it)
                assigned.put(
                        stream,
                        it.leaders().stream().map(Leader::party).distinct().toList());
            if (fact.event() instanceof ProgressReported it) progress.put(it.action(), fact);
        }
        return new Actions(page, whose, ambitions, assigned, progress);
    }

    /** Of the texts in force or proposed that do not end, in the order in which they were proposed. */
    List<Werkactie> open() {
        var open = new ArrayList<Werkactie>();
        for (Revisions ambition : ambitions.values()) {
            Content content = ambition.shown(page.moment().decisions()).content();
            if (ambition.draft() || content.ending() != null || !whose.isOneOf(leaders(ambition))) continue;
            for (Action action : content.actions()) if (isOpen(action)) open.add(action(action, ambition, content));
        }
        return open;
    }

    List<Werkconcept> drafts() {
        return ambitions.values().stream()
                .filter(ambition -> ambition.draft() && whose.is(ambition.proposer()))
                .map(ambition -> {
                    var shown = ambition.shown(page.moment().decisions());
                    return new Werkconcept(
                            ambition.ambition().value(),
                            shown.content().title(),
                            shown.number(),
                            page.known().partij(ambition.proposer()));
                })
                .toList();
    }

    /** Whether an evaluation concerns them: it is about an ambition that they lead, or about none. */
    boolean concerns(@Nullable UUID id) {
        @Nullable Revisions ambition = id == null ? null : ambitions.get(id.toString());
        return ambition == null || whose.isOneOf(leaders(ambition));
    }

    private boolean isOpen(Action action) {
        @Nullable Fact reported = progress.get(action.id());
        if (reported == null) return true;
        return switch (((ProgressReported) reported.event()).progress()) {
            case NOT_STARTED, RUNNING, DELAYED -> true;
            case DONE, STOPPED -> false;
        };
    }

    private Werkactie action(Action action, Revisions ambition, Content content) {
        UUID id = ambition.ambition().value();
        @Nullable Planning planning = action.planning();
        boolean late = planning != null
                && planning.until() != null
                && planning.until().lastDay().isBefore(page.moment().day());
        return new Werkactie(
                id,
                content.title(),
                action.id().value(),
                action.number(),
                action.text(),
                planning == null ? null : new Werkplanning(planning.text(), planning.from(), planning.until()),
                leaders(ambition).stream().map(page.known()::partij).toList(),
                !assigned.containsKey(id.toString()),
                page.moment().decisions().adopting(TextKind.AMBITION, id).isPresent(),
                progress(action.id()),
                late);
    }

    private @Nullable Werkvoortgang progress(ActionId action) {
        @Nullable Fact fact = progress.get(action);
        if (fact == null) return null;
        var reported = (ProgressReported) fact.event();
        Progress how = reported.progress();
        return new Werkvoortgang(how, reported.note(), fact.origin().effective());
    }

    /** Who was assigned or, while nobody was, who is proposed. */
    private List<PartyId> leaders(Revisions ambition) {
        @Nullable List<PartyId> leaders = assigned.get(ambition.ambition().toString());
        if (leaders != null) return leaders;
        var lead = ambition.shown(page.moment().decisions()).content().lead();
        return lead == null ? List.of() : lead.parties();
    }
}
