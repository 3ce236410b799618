package nl.overeen.query.comparison;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/samenwerkingen/{id}/agenda/vergelijking")
class ComparisonQueryApi {
    private final TimeTravel timeTravel;

    ComparisonQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping
    ResponseEntity<ComparisonView> comparedAgendas(@PathVariable UUID id, Compared compared) {
        var collaboration = new CollaborationId(id);
        return timeTravel.answer(
                collaboration,
                compared.from(),
                compared.until(),
                (from, until) -> ComparisonView.fold(collaboration, from, until));
    }

    @GetMapping("/lijst")
    ResponseEntity<ChangesView> comparedCells(@PathVariable UUID id, Compared compared) {
        var collaboration = new CollaborationId(id);
        return timeTravel.answer(
                collaboration,
                compared.from(),
                compared.until(),
                (from, until) -> ChangesView.fold(collaboration, from, until));
    }
}
