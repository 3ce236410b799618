package nl.overeen.query.party;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
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
class PartyQueryApi {
    private final TimeTravel timeTravel;

    PartyQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/partijen/{id}")
    ResponseEntity<PartyView> party(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> PartyView.fold(id, moment));
    }

    @GetMapping("/v1/partijen/{id}/herkomst")
    ResponseEntity<ProvenanceView> partyProvenance(
            @PathVariable UUID id,
            @Parameter(description = PartyProvenance.ADDRESSES, example = "naam") @RequestParam String veld,
            Asked asked) {
        Address address = Address.asked(veld);
        var party = new PartyId(id);
        return timeTravel.answerFor(
                id,
                asked,
                (collaboration, moment) -> moment.parties().containsKey(party)
                        ? ProvenanceView.of(address, PartyProvenance.of(address, party, moment), moment)
                        : null);
    }
}
