package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.overeen.standalone.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, as people find it at their first start. */
class SampleTraceTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void behindEveryDecisionOfTheSampleStandsACompleteTrace() {
        var place = Place.fresh(temporary);
        try (var run = Run.with(place.argumentsWithSample())) {
            assertThat(run.address()).isEqualTo(place.address("query"));
            var secretary = Caller.of(place, "secretaris");
            var region = secretary.get("/v1/samenwerkingen").ok().json().at("/samenwerkingen/0/id");
            assertThat(Provenance.gaps(secretary, region.asString())).isEmpty();
        }
    }
}
