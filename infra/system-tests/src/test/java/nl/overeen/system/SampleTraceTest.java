package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.overeen.system.Reads.Read;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sample, as people find it at their first start. */
class SampleTraceTest {
    private static final String LONG_AGO = "1950-01-01";
    private static final String FUTURE = "2199-01-01";

    private static final Caller SECRETARY = Caller.of(Product.sampled(), "secretaris");

    private static final Reads READS = Reads.of(
            SECRETARY,
            SECRETARY
                    .get("/v1/samenwerkingen")
                    .ok()
                    .json()
                    .at("/samenwerkingen/0/id")
                    .asString());

    @Test
    void behindEveryDecisionOfTheSampleStandsACompleteTrace() {
        assertThat(Provenance.gaps(READS.reader(), READS.region())).isEmpty();
    }

    @Test
    void everyReadTakesBothAxesAndSaysWhichMomentItIsAbout() {
        var described = new TreeSet<String>();
        for (Read read : READS.all()) {
            described.add(read.path());
            assertThat(READS.parameters(read.operation())).as(read.path()).contains("op", "bekendOp", "naPositie");
            assertThat(READS.fields(read.operation())).as(read.path()).contains("op", "bekendOp", "gepland");
        }
        assertThat(described)
                .doesNotContainAnyElementsOf(Reads.WITHOUT.keySet())
                .hasSizeGreaterThan(25);
    }

    @Test
    void everyReadAnswersAtEveryMomentAndRepeatsByteForByte() {
        var moments = moments();
        for (Read read : READS.all()) {
            boolean late = status(read, "op=" + FUTURE) == 200;
            assertThat(status(read, "")).as(read.path()).isEqualTo(200);
            assertThat(late).as(read.path()).isTrue();
            assertThat(status(read, "bekendOp=" + LONG_AGO)).as(read.path()).isEqualTo(read.ofRegion() ? 200 : 404);
            for (String asked : moments) {
                var said = READS.reader().get(read.at(asked));
                assertThat(said.status()).as(said::toString).isIn(200, read.ofRegion() ? 200 : 404);
                if (said.status() == 404) said.refused(404, "niet-gevonden");
                else moment(said, asked);
                var again = READS.reader().get(read.at(asked));
                assertThat(again.status()).isEqualTo(said.status());
                if (said.status() == 200) assertThat(again.body()).isEqualTo(said.body());
            }
        }
    }

    /** The day, what was known, and whether the day lies ahead. */
    private static void moment(Answer said, String asked) {
        JsonNode view = said.json();
        assertThat(view.path("gepland").isBoolean()).as(said::toString).isTrue();
        assertThat(view.path("gepland").asBoolean()).as(said::toString).isEqualTo(asked.contains("op=" + FUTURE));
        if (asked.contains("op=2016-03&"))
            assertThat(view.path("op").asString()).isEqualTo("2016-03-31");
        if (asked.contains("op=2014&")) assertThat(view.path("op").asString()).isEqualTo("2014-12-31");
        if (asked.contains("op=oogo:")) assertThat(view.path("op").asString()).isEqualTo("2016-04-06");
        if (asked.contains("bekendOp=2016-04-11"))
            assertThat(view.path("bekendOp").asString()).isEqualTo("2016-04-11T21:59:59.999999999Z");
        if (asked.contains("bekendOp=" + LONG_AGO) && view.has("bekend"))
            assertThat(view.path("bekend").asBoolean(true)).as(said::toString).isFalse();
        assertThat(said.header("X-Verouderd")).as(said::toString).isEmpty();
    }

    private static List<String> moments() {
        String timeline = "/v1/samenwerkingen/" + READS.region() + "/agenda";
        String oogo = READS.reader()
                .get(timeline)
                .ok()
                .json()
                .path("oogos")
                .valueStream()
                .filter(one -> one.path("naam").asString().equals("2016-1"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var moments = new ArrayList<String>();
        for (String day : List.of(LONG_AGO, "2014", "2016-03", "2016-04-05", "oogo:" + oogo, "2020-06-30", FUTURE))
            for (String known : List.of("", "2016-04-11", "2018-11-04T23:00:00Z", LONG_AGO))
                // An OOGO is a moment only once it is known.
                if (!(day.startsWith("oogo:") && known.equals(LONG_AGO)))
                    moments.add("op=" + day + "&" + (known.isEmpty() ? "" : "bekendOp=" + known));
        return moments;
    }

    @Test
    void anAbsurdMomentIsRefusedByEveryReadWithAllItsFaults() {
        for (Read read : READS.all())
            for (String absurd : List.of("0000-01-01", "9999", "2016-13", "gisteren", "1066-10-14", "oogo:1"))
                for (String known : List.of("0000-01-01", "2016-02-30", "9999-12-31T00:00:00Z")) {
                    var said = READS.reader().get(read.at("op=" + absurd + "&bekendOp=" + known + "&naPositie=-1"));
                    said.refused(400, "invoer.ongeldig");
                    assertThat(said.fault("op")).as(said::toString).startsWith("veld.");
                    assertThat(said.fault("bekendOp")).as(said::toString).isEqualTo("veld.ongeldige-datum");
                    assertThat(said.fault("naPositie")).as(said::toString).isEqualTo("veld.verkeerd-type");
                }
    }

    private static int status(Read read, String asked) {
        return READS.reader().get(read.at(asked)).status();
    }
}
