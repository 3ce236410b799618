package nl.overeen.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SequenceTest {
    @Test
    void chaptersAreWrittenAsOneSequenceInRecordedOrder() {
        var told = Sequence.of(List.of(
                List.of(step("convened", "2016-03-16T10:00:00Z"), step("minutes", "2016-04-12T10:00:00Z")),
                List.of(step("elsewhere", "2016-04-01T10:00:00Z"))));
        assertThat(told).extracting(Step::stap).containsExactly("convened", "elsewhere", "minutes");
    }

    @Test
    void stepsOfOneMomentKeepTheirOrderASecondApart() {
        var told = Sequence.of(List.of(
                List.of(step("first", "2016-04-12T10:00:00Z"), step("second", "2016-04-12T10:00:00Z")),
                List.of(step("third", "2016-04-12T10:00:00Z"), step("fourth", "2016-04-12T10:00:02Z"))));
        assertThat(told)
                .containsExactly(
                        step("first", "2016-04-12T10:00:00Z"),
                        step("second", "2016-04-12T10:00:01Z"),
                        step("third", "2016-04-12T10:00:02Z"),
                        step("fourth", "2016-04-12T10:00:03Z"));
    }

    @Test
    void aChapterWhoseMomentsGoBackIsRefused() {
        var chapter = List.of(step("minutes", "2016-04-12T10:00:00Z"), step("convened", "2016-03-16T10:00:00Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequence.of(List.of(chapter)))
                .withMessage("step convened is recorded before the step minutes above it");
    }

    private static Step step(String name, String moment) {
        var none = JsonNodeFactory.instance.objectNode();
        return new Step(name, Instant.parse(moment), "secretaris", null, "/v1/oogos", null, none);
    }
}
