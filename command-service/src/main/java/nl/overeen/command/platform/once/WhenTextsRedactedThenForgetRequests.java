package nl.overeen.command.platform.once;

import java.util.UUID;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.TextsRedacted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A text that is to be unreadable must not be guessed either: the hashes of requests that may hold it go. */
@Component
@ProcessingGroup("policies")
@DisallowReplay
class WhenTextsRedactedThenForgetRequests {
    private final OnceRows rows;

    WhenTextsRedactedThenForgetRequests(OnceRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(TextsRedacted event, Fact fact) {
        rows.forgetRequests(UUID.fromString(fact.id().stream()));
    }
}
