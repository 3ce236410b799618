package nl.overeen.command.platform.text;

import nl.overeen.events.time.TextsRedacted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A text that is to be unreadable becomes so everywhere at once: its key is destroyed. */
@Component
@ProcessingGroup("policies")
@DisallowReplay
class WhenTextsRedactedThenDestroyKeys {
    private final TextKeys keys;

    WhenTextsRedactedThenDestroyKeys(TextKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(TextsRedacted event) {
        keys.destroy(event.texts());
    }
}
