package nl.overeen.events.evaluation;

import java.math.BigDecimal;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A grade as given by people in one function.
 *
 * @param function who gave it ("wethouder", "beleidsambtenaar")
 * @param grade    1 to 10
 * @param count    how many people gave it; absent when that is not known
 */
public record Grade(
        Text function, BigDecimal grade, @Nullable Integer count) {
    public Grade {
        if (grade.compareTo(BigDecimal.ONE) < 0 || grade.compareTo(BigDecimal.TEN) > 0)
            throw new IllegalArgumentException("a grade is 1 to 10");
    }
}
