package nl.overeen.command.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** What there is in a collaboration on a day, for all its parties: looked up in the streams that a command names. */
record Region(Streams streams, CollaborationId collaboration, LocalDate day) {

    /** Whether there is such a thing to evaluate: a goal or action in any revision, an OOGO that has had its day. */
    boolean has(Subject subject) {
        UUID id = subject.id();
        return switch (subject.kind()) {
            case GOAL ->
                revisions(ambition(subject)).stream()
                        .flatMap(made -> made.content().goals().stream())
                        .anyMatch(goal -> goal.id().equals(new GoalId(id)));
            case ACTION ->
                revisions(ambition(subject)).stream()
                        .flatMap(made -> made.content().actions().stream())
                        .anyMatch(action -> action.id().equals(new ActionId(id)));
            case AMBITION -> !revisions(new AmbitionId(id)).isEmpty();
            case OOGO -> met(new OogoId(id));
            case COLLABORATION -> collaboration.value().equals(id);
        };
    }

    boolean hasRevision(AmbitionId ambition, int revision) {
        return revisions(ambition).stream().anyMatch(made -> made.revision() == revision);
    }

    boolean hasItem(OogoId oogo, int item) {
        boolean tabled = false;
        if (convened(oogo) == null) return false;
        for (Fact fact : on(oogo)) {
            if (fact.event() instanceof ItemTabled it && it.item() == item) tabled = true;
            if (fact.event() instanceof ItemWithdrawn it && it.item() == item) tabled = false;
        }
        return tabled;
    }

    boolean hasDocument(DocumentId document) {
        return on(document).stream()
                .anyMatch(fact -> fact.event() instanceof DocumentEvent.Registered registered
                        && registered.collaboration().equals(collaboration));
    }

    /** Whether the fact is there by the day; what happened to a draft before it was shared is not. */
    boolean hasFact(FactId id) {
        boolean hidden = false;
        for (Fact fact : streams.facts(id.stream())) {
            if (fact.event() instanceof Proposed proposed) hidden = proposed.draft();
            if (fact.event() instanceof DraftShared) hidden = false;
            if (fact.id().equals(id))
                return !hidden && !fact.origin().effective().lastDay().isAfter(day);
        }
        return false;
    }

    /** The revisions that all parties can see; those of a draft begin where it was shared. */
    private List<RevisionEvent> revisions(AmbitionId ambition) {
        var seen = new ArrayList<RevisionEvent>();
        boolean shared = false;
        for (Fact fact : on(ambition)) {
            if (fact.event() instanceof Proposed p) shared = p.collaboration().equals(collaboration) && !p.draft();
            if (fact.event() instanceof DraftShared s)
                shared = s.collaboration().equals(collaboration);
            if (shared && fact.event() instanceof RevisionEvent made) seen.add(made);
        }
        return seen;
    }

    private boolean met(OogoId oogo) {
        @Nullable Convened convened = convened(oogo);
        return convened != null && !convened.day().isAfter(day);
    }

    private @Nullable Convened convened(OogoId oogo) {
        @Nullable Convened convened = null;
        for (Fact fact : on(oogo)) {
            if (fact.event() instanceof Convened first && first.collaboration().equals(collaboration)) convened = first;
            if (fact.event() instanceof Reconvened moved && convened != null) convened = convened.moved(moved);
        }
        return convened;
    }

    private List<Fact> on(Object stream) {
        return AsOf.select(streams.facts(stream), day, Instant.MAX);
    }

    private static AmbitionId ambition(Subject subject) {
        if (subject.ambition() == null) throw new IllegalArgumentException("a part of no ambition: " + subject);
        return subject.ambition();
    }
}
