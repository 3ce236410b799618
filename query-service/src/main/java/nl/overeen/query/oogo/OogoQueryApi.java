package nl.overeen.query.oogo;

import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OogoQueryApi {
    private final TimeTravel timeTravel;

    OogoQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    /** @param oogos by day, then by starting time */
    record OogosView(List<OogoLine> oogos) {}

    @GetMapping("/v1/oogos")
    ResponseEntity<OogosView> oogos(@RequestParam UUID samenwerking, Asked asked) {
        return timeTravel.answer(
                new CollaborationId(samenwerking), asked, moment -> new OogosView(moment.once(OogoLine.TIMELINE)));
    }

    @GetMapping("/v1/oogos/{id}")
    ResponseEntity<OogoView> oogo(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> OogoView.fold(id, moment));
    }
}
