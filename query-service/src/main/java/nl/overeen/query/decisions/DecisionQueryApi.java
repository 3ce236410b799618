package nl.overeen.query.decisions;

import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.processing.Activity;
import nl.overeen.query.platform.processing.Logged;
import nl.overeen.query.platform.text.Words;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionQueryApi {
    private final TimeTravel timeTravel;
    private final Words words;

    DecisionQueryApi(TimeTravel timeTravel, Words words) {
        this.timeTravel = timeTravel;
        this.words = words;
    }

    @GetMapping("/v1/samenwerkingen/{id}/besluiten")
    ResponseEntity<DecisionLogView> log(@PathVariable UUID id, Filter filter, Asked asked) {
        return timeTravel.answer(new CollaborationId(id), asked, moment -> {
            var log = DecisionLogView.fold(moment, filter);
            return log.with(words.in(log.besluiten(), filter.zoek(), DecisionQueryApi::texts));
        });
    }

    @Logged(Activity.DECISION)
    @GetMapping("/v1/besluiten/{id}")
    ResponseEntity<TraceView> trace(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerAnywhere(asked, moment -> TraceView.fold(id, moment));
    }

    @GetMapping("/v1/oogos/{id}/besluitenlijst")
    ResponseEntity<DecisionListView> list(@PathVariable UUID id, Asked asked) {
        return timeTravel.answerFor(id, asked, (collaboration, moment) -> DecisionListView.fold(id, moment));
    }

    private static Stream<Text> texts(DecisionLine line) {
        return Stream.concat(Stream.of(line.titel()), Stream.ofNullable(line.toelichting()));
    }
}
