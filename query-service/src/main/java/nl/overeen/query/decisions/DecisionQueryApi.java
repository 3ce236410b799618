package nl.overeen.query.decisions;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionQueryApi {
    private final TimeTravel timeTravel;

    DecisionQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}/besluiten")
    ResponseEntity<DecisionLogView> log(@PathVariable UUID id, Filter filter, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> DecisionLogView.fold(moment, filter));
    }

    @GetMapping("/v1/besluiten/{id}")
    ResponseEntity<TraceView> trace(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerAnywhere(asked, moment -> TraceView.fold(id, moment));
    }
}
