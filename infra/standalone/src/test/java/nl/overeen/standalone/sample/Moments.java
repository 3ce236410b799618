package nl.overeen.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When the facts of the sample are recorded, each step being one fact; people stand in the directory, not among the facts. */
public final class Moments {
    private Moments() {}

    public static List<Instant> ofTheFacts(LocalDate day) {
        return Story.told(new Names("http://localhost:8082", day)).stream()
                .filter(step -> !step.naar().equals("/v1/personen"))
                .map(Step::vastgelegd)
                .toList();
    }
}
