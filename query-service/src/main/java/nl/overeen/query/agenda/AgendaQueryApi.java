package nl.overeen.query.agenda;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgendaQueryApi {
    private final TimeTravel timeTravel;

    AgendaQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}/agenda")
    ResponseEntity<AgendaView> agenda(@PathVariable UUID id, Chosen chosen, Asked asked) {
        var collaboration = new CollaborationId(id);
        return timeTravel.answer(collaboration, asked, moment -> AgendaView.fold(collaboration, moment, chosen));
    }
}
