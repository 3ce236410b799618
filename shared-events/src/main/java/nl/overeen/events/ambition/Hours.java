package nl.overeen.events.ambition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ureninzet of an ambition: the total as stated beside the lines; a difference is shown, never corrected. */
public record Hours(@Nullable BigDecimal stated, List<HoursLine> lines) {

    public BigDecimal computed() {
        return lines.stream().map(HoursLine::computed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
