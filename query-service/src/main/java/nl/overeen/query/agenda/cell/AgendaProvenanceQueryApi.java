package nl.overeen.query.agenda.cell;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.ProvenanceView;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgendaProvenanceQueryApi {
    private final TimeTravel timeTravel;

    AgendaProvenanceQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}/agenda/herkomst")
    ResponseEntity<ProvenanceView> agendaProvenance(@PathVariable UUID id, @RequestParam String veld, Asked asked) {
        Address address = Address.asked(veld);
        var collaboration = new CollaborationId(id);
        return timeTravel.answer(
                collaboration,
                asked,
                moment -> ProvenanceView.of(address, new AgendaProvenance(collaboration, moment).of(address), moment));
    }
}
