package nl.overeen.query.trail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.processing.Activity;
import nl.overeen.query.platform.processing.Logged;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusal.Fault;
import nl.overeen.query.trail.TrailView.Order;
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

    @Logged(Activity.TRAIL)
    @GetMapping("/v1/samenwerkingen/{id}/gebeurtenissen")
    ResponseEntity<TrailView> trail(
            @PathVariable UUID id,
            @Schema(description = "Waar de bladzijde begint: volgende van de vorige.") @RequestParam(defaultValue = "0")
                    long cursor,
            @Schema(description = "Hoeveel feiten, hoogstens 200.", minimum = "1", maximum = "200")
                    @RequestParam(defaultValue = "100")
                    int aantal,
            @Schema(description = "Oudste (standaard) of nieuwste eerst: oudste, nieuwste.")
                    @RequestParam(defaultValue = "oudste")
                    String volgorde,
            Asked asked) {
        int size = Math.clamp(aantal, 1, LARGEST_PAGE);
        Order order = order(volgorde);
        boolean all = asked.op() == null;
        return timeTravel.answer(
                new CollaborationId(id), asked, moment -> TrailView.fold(moment, all, order, cursor, size));
    }

    private static Order order(String written) {
        return switch (written) {
            case "oudste" -> Order.OLDEST;
            case "nieuwste" -> Order.NEWEST;
            default -> throw Refusal.input(new Fault("volgorde", "veld.ongeldig", "Kies oudste of nieuwste."));
        };
    }
}
