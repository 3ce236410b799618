package nl.overeen.query.ambition.provenance;

import java.util.UUID;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.ProvenanceView;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/ambities/{id}")
class ProvenanceQueryApi {
    private final TimeTravel timeTravel;

    ProvenanceQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/herkomst")
    ResponseEntity<ProvenanceView> ambitionProvenance(@PathVariable UUID id, @RequestParam String veld, Asked asked) {
        Address address = Address.asked(veld);
        return timeTravel.answerFor(
                id,
                asked,
                (collaboration, moment) -> AmbitionProvenance.of(id, moment, new Bearing(moment))
                        .map(ambition -> ProvenanceView.of(address, ambition.of(address), moment))
                        .orElse(null));
    }

    @GetMapping("/verschil")
    ResponseEntity<DifferenceView> difference(
            @PathVariable UUID id, @RequestParam int van, @RequestParam int tot, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> DifferenceView.fold(id, van, tot, moment));
    }
}
