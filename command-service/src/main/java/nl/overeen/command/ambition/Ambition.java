package nl.overeen.command.ambition;

import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.overeen.command.ambition.AmbitionCommand.AmendAmbition;
import nl.overeen.command.ambition.AmbitionCommand.ProposeAmbition;
import nl.overeen.command.ambition.AmbitionCommand.RedactTexts;
import nl.overeen.command.ambition.AmbitionCommand.ShareDraft;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Origin;
import nl.overeen.events.time.TextsRedacted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An ambitie: one line of the agenda, its text in revisions. */
@Aggregate
class Ambition {
    @AggregateIdentifier
    private @Nullable AmbitionId id;

    private @Nullable CollaborationId collaboration;
    private @Nullable PartyId proposer;
    private @Nullable Content content;
    private boolean draft;
    private int revision;
    private LocalDate lastChange = LocalDate.MIN;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProposeAmbition command, Call call) {
        return call.apply(() -> decide(command));
    }

    @CommandHandler
    long handle(ShareDraft command, Call call) {
        checkVisible(call.origin());
        return call.apply(() -> decide(call.origin()));
    }

    @CommandHandler
    long handle(AmendAmbition command, Call call) {
        checkVisible(call.origin());
        return call.apply(() -> decide(command, call.origin()));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private List<AmbitionEvent> decide(ProposeAmbition command) {
        if (id != null) throw rule("ambitie.bestaat-al", "Er is al een ambitie met dit nummer.");
        checkActions(command.content());
        return List.of(new Proposed(
                command.id(), command.collaboration(), command.proposer(), command.draft(), command.content()));
    }

    private List<AmbitionEvent> decide(Origin origin) {
        if (!draft) throw rule("ambitie.al-gedeeld", "Deze ambitie is al met de anderen gedeeld.");
        checkDay(origin);
        return List.of(new DraftShared(known(id), known(collaboration), known(proposer), revision, known(content)));
    }

    private List<AmbitionEvent> decide(AmendAmbition command, Origin origin) {
        if (command.content().equals(content))
            throw rule("ambitie.niets-gewijzigd", "Deze wijziging verandert niets aan de tekst.");
        checkDay(origin);
        checkActions(command.content());
        return List.of(new Amended(revision + 1, command.content()));
    }

    /** A draft does not exist for other parties: not even its version, so this comes before If-Match is judged. */
    private void checkVisible(Origin origin) {
        if (draft && !Objects.equals(origin.party(), proposer)) throw notFound();
    }

    private void checkDay(Origin origin) {
        if (origin.effective().lastDay().isBefore(lastChange))
            throw rule(
                    "ambitie.eerder-dan-laatste-wijziging",
                    "De tekst is later nog gewijzigd. Een wijziging kan niet gelden vanaf een dag daarvoor.");
    }

    private static void checkActions(Content content) {
        var numbers = new HashSet<String>();
        for (Action action : content.actions())
            if (action.number() != null && !numbers.add(action.number()))
                throw rule("actie.nummer-dubbel", "Het nummer " + action.number() + " staat bij twee acties.");
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @EventSourcingHandler
    void evolve(AmbitionEvent event, Origin origin) {
        switch (event) {
            case Proposed proposed -> {
                id = proposed.ambition();
                collaboration = proposed.collaboration();
                proposer = proposed.proposer();
                draft = proposed.draft();
                revise(1, proposed.content());
            }
            case DraftShared ignored -> draft = false;
            case RevisionEvent next -> revise(next.revision(), next.content());
            case ExecutionEvent ignored -> {}
        }
        lastChange = origin.effective().lastDay();
    }

    private void revise(int next, Content text) {
        revision = next;
        content = text;
    }
}
