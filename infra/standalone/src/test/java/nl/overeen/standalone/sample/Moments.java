package nl.overeen.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** When the facts of the sample are recorded; people stand in the directory, not among the facts. */
public final class Moments {
    private Moments() {}

    public static List<Instant> ofTheFacts(LocalDate day) {
        return Story.told(new Names("http://localhost:8082", day)).stream()
                .filter(step -> !step.naar().equals("/v1/personen"))
                .flatMap(step -> Collections.nCopies(facts(step), step.vastgelegd()).stream())
                .toList();
    }

    /** A step is one fact, but for what moves several ambitions at once. */
    private static int facts(Step step) {
        if (step.naar().endsWith("/samenvoegingen"))
            return 1 + step.inhoud().required("naar").size();
        if (step.naar().endsWith("/overdrachten"))
            return step.inhoud().required("ambities").size();
        return 1;
    }
}
