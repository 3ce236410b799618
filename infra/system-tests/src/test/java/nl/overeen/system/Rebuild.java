package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The operator has all views built anew. */
record Rebuild(Caller operator, String address, int before, List<Integer> seen) {

    static Rebuild of(Place place) {
        var operator = Caller.nobody(place);
        String address = place.address("query-management") + "/actuator/rebuild";
        int before = operator.get(address).ok().json().path("generation").asInt();
        operator.post(address, java.util.Map.of()).ok();
        return new Rebuild(operator, address, before, new ArrayList<>());
    }

    /** Waits until it is done, and keeps what it said of its progress. */
    void finish() {
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(2)).until(() -> {
            JsonNode progress = operator.get(address).ok().json();
            int percent = progress.path("percent").asInt();
            assertThat(percent).isBetween(0, 100);
            if (progress.path("rebuilding").asBoolean()) seen.add(percent);
            return !progress.path("rebuilding").asBoolean()
                    && progress.path("generation").asInt() > before;
        });
    }
}
