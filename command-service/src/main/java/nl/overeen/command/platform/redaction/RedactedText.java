package nl.overeen.command.platform.redaction;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.text.TextKeys;
import nl.overeen.events.time.TextsRedacted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A text that was made unreadable: a stream of its own, named by the text. */
@Aggregate
class RedactedText {

    /** Make a text unreadable for good. */
    record RedactText(@TargetAggregateIdentifier UUID text) {}

    @AggregateIdentifier
    private @Nullable String text;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RedactText command, Call call, TextKeys keys) {
        return call.apply(() -> {
            if (text != null) throw Rejection.rule("tekst.al-onleesbaar", "Deze tekst is al onleesbaar gemaakt.");
            if (keys.find(command.text().toString()).isEmpty()) throw Rejection.notFound();
            return List.of(new TextsRedacted(List.of(command.text().toString())));
        });
    }

    @EventSourcingHandler
    void evolve(TextsRedacted event) {
        text = event.texts().getFirst();
    }
}
