package nl.overeen.query.agenda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.text.HoursView;
import org.jspecify.annotations.Nullable;

/**
 * The hours of the ambitions in force.
 *
 * @param gesteld        the sum of the totals as stated; absent when no ambition states one
 * @param berekend       the sum of all lines
 * @param verschil       the sum of the differences of the ambitions that state a total
 * @param zonderGesteld  how many ambitions have hours and state no total
 * @param perCode        hours for each contributor code; lines without a code, and a choice between codes, stand apart
 * @param afwijkingen    where stated and computed differ; shown, never corrected
 * @param onbekendeCodes codes that the legend lacks
 */
public record Totals(
        @Nullable BigDecimal gesteld,
        BigDecimal berekend,
        @Nullable BigDecimal verschil,
        int zonderGesteld,
        List<Codetotaal> perCode,
        List<Afwijking> afwijkingen,
        List<OnbekendeCodes> onbekendeCodes) {

    /** @param code "O", or "O of Gem" where one of them does it; absent for lines without a code */
    public record Codetotaal(@Nullable String code, BigDecimal uren) {}

    /**
     * @param uitleg what follows from the lines; why it was stated otherwise is not guessed
     * @param regels the lines whose printed product is not the computed one
     */
    public record Afwijking(
            UUID ambitie,
            int nummer,
            BigDecimal gesteld,
            BigDecimal berekend,
            BigDecimal verschil,
            String uitleg,
            List<Regelafwijking> regels) {}

    /** @param gedrukt the product as printed in the source */
    public record Regelafwijking(Text omschrijving, BigDecimal gedrukt, BigDecimal berekend) {}

    public record OnbekendeCodes(UUID ambitie, int nummer, List<String> codes, String uitleg) {}

    public static Totals of(List<AmbitionLine> inForce) {
        var hours = new LinkedHashMap<AmbitionLine, HoursView>();
        for (AmbitionLine line : inForce)
            if (line.tekst().uren() != null) hours.put(line, line.tekst().uren());
        return new Totals(
                sum(hours.values().stream().map(HoursView::gesteld).toList()),
                hours.values().stream().map(HoursView::berekend).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(hours.values().stream().map(HoursView::verschil).toList()),
                (int) hours.values().stream()
                        .filter(each -> each.gesteld() == null)
                        .count(),
                perCode(hours.values().stream().toList()),
                hours.entrySet().stream()
                        .filter(each -> differs(each.getValue()))
                        .map(each -> difference(each.getKey(), each.getValue()))
                        .toList(),
                hours.entrySet().stream()
                        .filter(each -> !unknown(each.getValue()).isEmpty())
                        .map(each -> codes(each.getKey(), unknown(each.getValue())))
                        .toList());
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> stated) {
        @Nullable BigDecimal sum = null;
        for (BigDecimal one : stated) if (one != null) sum = sum == null ? one : sum.add(one);
        return sum;
    }

    private static List<Codetotaal> perCode(List<HoursView> hours) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (HoursView each : hours)
            for (HoursView.Regel line : each.regels()) {
                var keys = line.codes().isEmpty() || line.keuze()
                        ? List.of(String.join(" of ", line.codes()))
                        : line.codes();
                for (String key : keys) totals.merge(key, line.uren(), BigDecimal::add);
            }
        return totals.entrySet().stream()
                .map(each -> new Codetotaal(each.getKey().isEmpty() ? null : each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean differs(HoursView hours) {
        return hours.verschil() != null && hours.verschil().signum() != 0;
    }

    private static Afwijking difference(AmbitionLine line, HoursView hours) {
        var lines = new ArrayList<Regelafwijking>();
        BigDecimal printed = BigDecimal.ZERO;
        for (HoursView.Regel each : hours.regels()) {
            printed = printed.add(each.gesteld() == null ? each.berekend() : each.gesteld());
            if (each.gesteld() != null && each.gesteld().compareTo(each.berekend()) != 0)
                lines.add(new Regelafwijking(each.omschrijving(), each.gesteld(), each.berekend()));
        }
        BigDecimal stated = Objects.requireNonNull(hours.gesteld());
        return new Afwijking(
                line.id(),
                line.nummer(),
                stated,
                hours.berekend(),
                Objects.requireNonNull(hours.verschil()),
                explained(stated, hours.berekend(), printed, lines.size()),
                List.copyOf(lines));
    }

    private static String explained(BigDecimal stated, BigDecimal computed, BigDecimal printed, int lines) {
        BigDecimal difference = computed.subtract(stated);
        String first = "Gesteld is " + plain(stated) + " uur; de regels tellen op tot " + plain(computed) + ", "
                + plain(difference.abs()) + (difference.signum() > 0 ? " meer." : " minder.");
        if (lines == 0) return first;
        String which = lines == 1 ? " Bij 1 regel" : " Bij " + lines + " regels";
        String same = printed.compareTo(stated) == 0 ? ", gelijk aan het gestelde totaal." : ".";
        return first + which
                + " staat een ander product gedrukt dan berekend; met de gedrukte producten komt het totaal op "
                + plain(printed) + same;
    }

    private static List<String> unknown(HoursView hours) {
        return hours.regels().stream()
                .flatMap(line -> line.onbekendeCodes().stream())
                .distinct()
                .toList();
    }

    private static OnbekendeCodes codes(AmbitionLine line, List<String> codes) {
        boolean one = codes.size() == 1;
        return new OnbekendeCodes(
                line.id(),
                line.nummer(),
                codes,
                (one ? "De code " : "De codes ") + String.join(", ", codes) + (one ? " staat" : " staan")
                        + " niet in de legenda.");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
