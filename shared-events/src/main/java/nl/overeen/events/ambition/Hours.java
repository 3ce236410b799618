package nl.overeen.events.ambition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ureninzet of an ambition: the total as stated beside the lines; a difference is shown, never corrected.
 *
 * @param legend the codes that the source explains; empty when it explains none, and then none can be missing
 */
public record Hours(@Nullable BigDecimal stated, List<HoursLine> lines, List<String> legend) {

    public BigDecimal computed() {
        return lines.stream().map(HoursLine::computed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The codes of a line that the legend lacks: kept and flagged. */
    public List<String> unknownCodes(HoursLine line) {
        return legend.isEmpty()
                ? List.of()
                : line.codes().stream().filter(code -> !legend.contains(code)).toList();
    }
}
