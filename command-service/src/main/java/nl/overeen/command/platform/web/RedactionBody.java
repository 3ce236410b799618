package nl.overeen.command.platform.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextsIn;
import org.jspecify.annotations.Nullable;

/**
 * The body of an onleesbaarmaking.
 *
 * @param teksten ids of the texts, as the trail of facts names them
 */
public record RedactionBody(
        @ArraySchema(
                schema = @Schema(maxLength = 100),
                arraySchema = @Schema(requiredMode = REQUIRED),
                minItems = 1,
                maxItems = 100)
        List<String> teksten,

        @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
        String reden)
        implements WriteBody {

    @Override
    public @Nullable String geldtOp() {
        return null;
    }

    /** @throws Rejection when one of the texts stands in none of the facts */
    public List<String> checked(List<Fact> facts) {
        var known = facts.stream()
                .flatMap(fact -> TextsIn.of(List.of(fact.origin(), fact.event())))
                .map(Text::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(teksten)) throw Rejection.notFound();
        return teksten;
    }
}
