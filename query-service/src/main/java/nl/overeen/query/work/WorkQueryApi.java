package nl.overeen.query.work;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.Readers;
import nl.overeen.query.platform.timetravel.Reading;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WorkQueryApi {
    private final TimeTravel timeTravel;
    private final Readers readers;

    WorkQueryApi(TimeTravel timeTravel, Readers readers) {
        this.timeTravel = timeTravel;
        this.readers = readers;
    }

    @GetMapping("/v1/samenwerkingen/{id}/mijn-werk")
    ResponseEntity<WorkView> work(
            @PathVariable UUID id,
            @Parameter(
                            description =
                                    "De partij; standaard de partijen van de lezer, of de hele tafel voor wie voor de"
                                            + " samenwerking werkt.")
                    @RequestParam(required = false)
                    @Nullable
                    UUID partij,
            Asked asked) {
        var collaboration = new CollaborationId(id);
        Set<PartyId> parties = partij == null ? own(collaboration) : Set.of(new PartyId(partij));
        return timeTravel.answer(collaboration, asked, moment -> WorkView.fold(collaboration, parties, moment));
    }

    /** None for who works for the collaboration as a whole. */
    private Set<PartyId> own(CollaborationId collaboration) {
        @Nullable Reading reading = readers.current().may().get(collaboration);
        return reading == null ? Set.of() : reading.parties();
    }
}
