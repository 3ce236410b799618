package nl.overeen.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsInTest {
    private final Text one = text("1");
    private final Text two = text("2");
    private final Text three = text("3");

    record Deep(@Nullable Text own, List<Deep> parts, String plain) {}

    @Test
    void everyTextIsFoundHoweverDeepInTheOrderOfTheRecord() {
        var value = new Deep(one, List.of(new Deep(two, List.of(new Deep(three, List.of(), "c")), "b")), "a");
        assertThat(TextsIn.of(value)).containsExactly(one, two, three);
    }

    @Test
    void aTextThatStandsTwiceIsFoundTwice() {
        assertThat(TextsIn.of(List.of(one, one))).containsExactly(one, one);
    }

    @Test
    void whatHoldsNoTextGivesNone() {
        assertThat(TextsIn.of(null)).isEmpty();
        assertThat(TextsIn.of("plain")).isEmpty();
        assertThat(TextsIn.of(new Deep(null, List.of(), "plain"))).isEmpty();
        assertThat(TextsIn.of(Arrays.asList(null, 3, List.of()))).isEmpty();
    }

    private static Text text(String id) {
        return new Text(id, "n", "c");
    }
}
