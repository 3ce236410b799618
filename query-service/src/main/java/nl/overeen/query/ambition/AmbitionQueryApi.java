package nl.overeen.query.ambition;

import java.util.UUID;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/ambities/{id}")
class AmbitionQueryApi {
    private final TimeTravel timeTravel;

    AmbitionQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping
    ResponseEntity<AmbitionView> ambition(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> AmbitionView.fold(id, moment));
    }

    @GetMapping("/revisies/{revisie}")
    ResponseEntity<RevisionView> revision(@PathVariable UUID id, @PathVariable int revisie, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> RevisionView.fold(id, revisie, moment));
    }
}
