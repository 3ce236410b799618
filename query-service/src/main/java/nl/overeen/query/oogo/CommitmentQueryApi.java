package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.Moment;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CommitmentQueryApi {
    private final TimeTravel timeTravel;

    CommitmentQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    /** @param toezeggingen those still to be kept first, by the day on which they are due; then the others */
    record CommitmentsView(LocalDate op, Instant bekendOp, boolean gepland, List<CommitmentLine> toezeggingen) {
        static CommitmentsView fold(Moment moment) {
            return new CommitmentsView(
                    moment.day(), moment.known(), moment.planned(), CommitmentLine.of(moment, Author.Known.in(moment)));
        }
    }

    @GetMapping("/v1/samenwerkingen/{id}/toezeggingen")
    ResponseEntity<CommitmentsView> commitments(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, CommitmentsView::fold);
    }
}
