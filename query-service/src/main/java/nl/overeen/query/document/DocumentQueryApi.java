package nl.overeen.query.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.Moment;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentQueryApi {
    private final TimeTravel timeTravel;

    DocumentQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    /** @param documenten in the order in which they began */
    record DocumentsView(LocalDate op, Instant bekendOp, boolean gepland, List<DocumentLine> documenten) {
        static DocumentsView fold(Moment moment) {
            var page = new Page(moment);
            return new DocumentsView(
                    moment.day(),
                    moment.known(),
                    moment.planned(),
                    Versions.all(moment.facts()).stream()
                            .map(document -> DocumentLine.of(document, page))
                            .toList());
        }
    }

    @GetMapping("/v1/documenten")
    ResponseEntity<DocumentsView> documents(@RequestParam UUID samenwerking, Asked asked) {
        return timeTravel.answer(new CollaborationId(samenwerking), asked, DocumentsView::fold);
    }

    @GetMapping("/v1/documenten/{id}")
    ResponseEntity<DocumentView> document(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> DocumentView.fold(id, moment));
    }
}
