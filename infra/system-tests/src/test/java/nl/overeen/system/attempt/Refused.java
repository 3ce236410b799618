package nl.overeen.system.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import nl.overeen.system.Answer;
import nl.overeen.system.Place;
import nl.overeen.system.Product;

/** That an attempt fails: with this status and code, without a fact, and without a word of what one may not see. */
final class Refused {
    private static final Place PLACE = Product.place();

    private Refused() {}

    /** @param hidden words and ids of which the answer may not speak */
    static Answer refused(int status, String code, Supplier<Answer> attempt, String... hidden) {
        var said = silent(attempt, hidden);
        return said.refused(status, code);
    }

    /** The same words as for what was never there. */
    static void nothing(Supplier<Answer> attempt, Supplier<Answer> madeUp, String... hidden) {
        var said = silent(attempt, hidden);
        var other = silent(madeUp);
        assertThat(said.status()).as(said::toString).isBetween(400, 499);
        assertThat(words(said)).as(said::toString).isEqualTo(words(other));
        assertThat(said.status()).as(said::toString).isEqualTo(other.status());
        assertThat(said.headers().map().keySet())
                .as(said::toString)
                .isEqualTo(other.headers().map().keySet());
    }

    /** Whatever the answer is: no fact comes of it, and it tells nothing. */
    static Answer silent(Supplier<Answer> attempt, String... hidden) {
        long before = PLACE.facts();
        var said = Discreet.checked(attempt.get());
        assertThat(PLACE.facts()).as(said::toString).isEqualTo(before);
        if (hidden.length > 0) assertThat(said.body()).as(said.request()).doesNotContain(hidden);
        return said;
    }

    /** All that a refusal says but for the number of its request. */
    private static String words(Answer said) {
        return said.body()
                .replaceAll("\"verzoek\":\"[^\"]*\"", "")
                .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "id");
    }
}
