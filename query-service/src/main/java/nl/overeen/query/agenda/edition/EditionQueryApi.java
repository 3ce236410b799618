package nl.overeen.query.agenda.edition;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EditionQueryApi {
    private final TimeTravel timeTravel;

    EditionQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}/agendas")
    ResponseEntity<EditionsView> editions(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, EditionsView::fold);
    }

    @GetMapping("/v1/agendas/{id}")
    ResponseEntity<EditionView> edition(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> EditionView.fold(id, moment));
    }
}
