package nl.overeen.query.oogo.provenance;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
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
class OogoProvenanceQueryApi {
    private final TimeTravel timeTravel;

    OogoProvenanceQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/oogos/{id}/herkomst")
    ResponseEntity<ProvenanceView> oogoProvenance(
            @PathVariable UUID id,
            @Parameter(description = OogoProvenance.ADDRESSES, example = "dag") @RequestParam String veld,
            Asked asked) {
        Address address = Address.asked(veld);
        return timeTravel.answerFor(
                id,
                asked,
                (collaboration, moment) -> OogoProvenance.convened(id, moment)
                        ? ProvenanceView.of(address, OogoProvenance.of(address, id, moment), moment)
                        : null);
    }
}
