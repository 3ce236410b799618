package nl.overeen.query.evaluations;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvaluationQueryApi {
    private final TimeTravel timeTravel;

    EvaluationQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}/evaluaties")
    ResponseEntity<EvaluationsView> evaluations(
            @PathVariable UUID id,
            @Parameter(description = "Alleen deze ambitie, met haar doelstellingen, acties en indicatoren.")
                    @RequestParam(required = false)
                    @Nullable
                    UUID ambitie,
            Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> EvaluationsView.fold(id, ambitie, moment));
    }

    @GetMapping("/v1/evaluaties/{id}")
    ResponseEntity<EvaluationView> evaluation(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> EvaluationView.fold(id, moment));
    }
}
