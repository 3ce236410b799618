package nl.overeen.query.dispute;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DisputeQueryApi {
    private final TimeTravel timeTravel;

    DisputeQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    /** @param geschillen in the order in which they were raised */
    record DisputesView(LocalDate op, Instant bekendOp, boolean gepland, List<DisputeLine> geschillen) {
        static DisputesView fold(Moment moment) {
            var known = Author.Known.in(moment);
            return new DisputesView(
                    moment.day(),
                    moment.known(),
                    moment.planned(),
                    DisputeLine.all(moment).stream()
                            .map(facts -> DisputeLine.of(facts, known, moment))
                            .toList());
        }
    }

    @GetMapping("/v1/geschillen")
    ResponseEntity<DisputesView> disputes(@RequestParam UUID samenwerking, Asked asked) {
        return timeTravel.answer(new CollaborationId(samenwerking), asked, DisputesView::fold);
    }

    @GetMapping("/v1/geschillen/{id}")
    ResponseEntity<DisputeView> dispute(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> DisputeView.fold(id, moment));
    }
}
