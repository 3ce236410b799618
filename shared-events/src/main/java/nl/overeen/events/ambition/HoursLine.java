package nl.overeen.events.ambition;

import java.math.BigDecimal;
import java.util.List;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ureninzet: hours for each contributor.
 *
 * @param unit    hours for one contributor
 * @param codes   the contributors ("O/Gem" gives O and Gem); none counts once
 * @param either  the codes stand with "of" between them: one of them does it, so it counts once
 * @param printed the product as printed in the source, kept beside the computed one
 */
public record HoursLine(
        Text description,
        BigDecimal unit,
        List<String> codes,
        boolean either,
        @Nullable BigDecimal printed) {

    /** Unit × number of contributors. */
    public BigDecimal computed() {
        return codes.isEmpty() || either ? unit : unit.multiply(BigDecimal.valueOf(codes.size()));
    }
}
