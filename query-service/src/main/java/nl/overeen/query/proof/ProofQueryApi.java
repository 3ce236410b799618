package nl.overeen.query.proof;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProofQueryApi {
    private final TimeTravel timeTravel;

    ProofQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/documenten/{id}/overlegbewijs")
    ResponseEntity<ProofView> proof(
            @PathVariable UUID id,
            @Parameter(description = "Het nummer van de versie; standaard de nieuwste.")
                    @RequestParam(required = false)
                    @Nullable
                    Integer versie,
            Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> ProofView.fold(id, versie, moment));
    }
}
