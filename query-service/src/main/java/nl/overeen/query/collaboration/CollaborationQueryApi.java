package nl.overeen.query.collaboration;

import io.swagger.v3.oas.annotations.Parameter;
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
class CollaborationQueryApi {
    private final TimeTravel timeTravel;

    CollaborationQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}")
    ResponseEntity<CollaborationView> collaboration(@PathVariable UUID id, Asked asked) {
        var collaboration = new CollaborationId(id);
        return timeTravel.answer(collaboration, asked, moment -> CollaborationView.fold(collaboration, moment));
    }

    @GetMapping("/v1/samenwerkingen/{id}/herkomst")
    ResponseEntity<ProvenanceView> collaborationProvenance(
            @PathVariable UUID id,
            @Parameter(description = CollaborationProvenance.ADDRESSES, example = "naam") @RequestParam String veld,
            Asked asked) {
        Address address = Address.asked(veld);
        var collaboration = new CollaborationId(id);
        return timeTravel.answer(
                collaboration,
                asked,
                moment ->
                        ProvenanceView.of(address, CollaborationProvenance.of(address, collaboration, moment), moment));
    }
}
