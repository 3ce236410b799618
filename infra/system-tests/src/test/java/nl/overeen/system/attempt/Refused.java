package nl.overeen.system.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.overeen.system.Answer;

/** That an attempt fails: with this status and code, without a fact, and without a word of what one may not see. */
final class Refused {
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
        assertThat(headers(said)).as(said::toString).isEqualTo(headers(other));
    }

    /** Neither more nor less than the other says; ids apart, for one of them may have been asked for. */
    static void same(Supplier<Answer> attempt, Supplier<Answer> plain) {
        var said = silent(attempt);
        var other = silent(plain);
        assertThat(said.status()).as(said::toString).isEqualTo(other.status());
        assertThat(words(said)).as(said::toString).isEqualTo(words(other));
    }

    /** Whatever the answer is: no fact comes of it, and it tells nothing. */
    static Answer silent(Supplier<Answer> attempt, String... hidden) {
        long before = Facts.number();
        var said = Discreet.checked(attempt.get());
        assertThat(Facts.number()).as(said::toString).isEqualTo(before);
        if (hidden.length > 0) assertThat(said.body()).as(said.request()).doesNotContain(hidden);
        return said;
    }

    /** Those that are not about the line. */
    private static Set<String> headers(Answer said) {
        var names = new HashSet<>(said.headers().map().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
    }

    /** All that a refusal says but for the number of its request. */
    private static String words(Answer said) {
        return said.body()
                .replaceAll("\"verzoek\":\"[^\"]*\"", "")
                .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "id");
    }
}
