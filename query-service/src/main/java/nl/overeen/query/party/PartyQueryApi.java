package nl.overeen.query.party;

import java.util.UUID;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PartyQueryApi {
    private final TimeTravel timeTravel;

    PartyQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/partijen/{id}")
    ResponseEntity<PartyView> party(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> PartyView.fold(id, moment));
    }
}
