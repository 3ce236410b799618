package nl.overeen.command.platform.redaction;

import java.util.UUID;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.WriteBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes texts unreadable, for the beheerder. */
@RestController
class RedactionCommandApi {
    private final Commands commands;

    RedactionCommandApi(Commands commands) {
        this.commands = commands;
    }

    /** Why. */
    record RedactionBody(@Prose(2000) String reden) implements WriteBody {
        @Override
        public @Nullable String geldtOp() {
            return null;
        }
    }

    @PostMapping("/v1/teksten/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return commands.send(new RedactedText.RedactText(id), id, Home.INSTALLATION, body);
    }
}
