package nl.overeen.query.collaboration.foundation;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/samenwerkingen/{id}")
class FoundationQueryApi {
    private final TimeTravel timeTravel;

    FoundationQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/themas")
    ResponseEntity<ThemesView> themes(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> ThemesView.fold(id, moment));
    }

    @GetMapping("/procedure")
    ResponseEntity<ProcedureView> procedure(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> ProcedureView.fold(id, moment));
    }

    @GetMapping("/visie")
    ResponseEntity<VisionView> vision(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> VisionView.fold(id, moment));
    }

    @GetMapping("/uitgangspunten")
    ResponseEntity<PrinciplesView> principles(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> PrinciplesView.fold(id, moment));
    }

    @GetMapping("/overlegstructuur")
    ResponseEntity<ConsultationsView> consultations(@PathVariable UUID id, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> ConsultationsView.fold(id, moment));
    }
}
