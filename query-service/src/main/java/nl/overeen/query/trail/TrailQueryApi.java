package nl.overeen.query.trail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrailQueryApi {
    private static final int LARGEST_PAGE = 200;

    private final TimeTravel timeTravel;

    TrailQueryApi(TimeTravel timeTravel) {
        this.timeTravel = timeTravel;
    }

    @GetMapping("/v1/samenwerkingen/{id}/gebeurtenissen")
    ResponseEntity<TrailView> trail(
            @PathVariable UUID id,
            @Schema(description = "Waar de bladzijde begint: volgende van de vorige.") @RequestParam(defaultValue = "0")
                    long cursor,
            @Schema(description = "Hoeveel feiten, hoogstens 200.", minimum = "1", maximum = "200")
                    @RequestParam(defaultValue = "100")
                    int aantal,
            Asked asked) {
        int size = Math.clamp(aantal, 1, LARGEST_PAGE);
        return timeTravel.answer(new CollaborationId(id), asked, moment -> TrailView.fold(moment, cursor, size));
    }
}
