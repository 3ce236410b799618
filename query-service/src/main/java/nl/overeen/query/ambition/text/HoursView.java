package nl.overeen.query.ambition.text;

import java.math.BigDecimal;
import java.util.List;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The ureninzet, in hours.
 *
 * @param gesteld  the total as stated
 * @param berekend the total of the lines
 * @param verschil computed less stated; shown, never corrected
 * @param legenda  the codes that the source explains
 */
public record HoursView(
        @Nullable BigDecimal gesteld,
        BigDecimal berekend,
        @Nullable BigDecimal verschil,
        List<Regel> regels,
        List<String> legenda) {

    public static HoursView of(Hours hours) {
        BigDecimal computed = hours.computed();
        @Nullable BigDecimal stated = hours.stated();
        return new HoursView(
                stated,
                computed,
                stated == null ? null : computed.subtract(stated),
                hours.lines().stream()
                        .map(line -> Regel.of(line, hours.unknownCodes(line)))
                        .toList(),
                hours.legend());
    }

    /**
     * One line: hours for each contributor × contributors.
     *
     * @param id             its part in the address of a field
     * @param keuze          one of the contributors does it, so it counts once
     * @param gesteld        the product as printed
     * @param onbekendeCodes codes that the legend lacks
     */
    public record Regel(
            String id,
            Text omschrijving,
            BigDecimal uren,
            List<String> codes,
            boolean keuze,
            @Nullable BigDecimal gesteld,
            BigDecimal berekend,
            List<String> onbekendeCodes) {
        static Regel of(HoursLine line, List<String> unknown) {
            return new Regel(
                    line.description().id(),
                    line.description(),
                    line.unit(),
                    line.codes(),
                    line.either(),
                    line.printed(),
                    line.computed(),
                    unknown);
        }
    }
}
