package nl.overeen.query.agenda;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.query.platform.test.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ureninzet of Noord-Kennemerland as its agenda shows it. */
class NoordKennemerlandTest {
    private final Region region = new Region().found();

    @Test
    void theAgendaStates669AndComes733HoursDifferingInAmbitions4And7And8AndLacksCodesIn3And6And7And8() {
        adopt(74, "40", "20", "8", "6");
        adopt(null);
        adopt(120, "20 O/LPL/VSV/RMC/JG =100", "10 O/Gem =20");
        adopt(86, "6 O/JG/LPL/Gem", "40 O/Gem =80");
        adopt(86, "6 O/Gem/JG =18", "8 O of Gem =8", "20 O", "40");
        adopt(48, "6 O/Gem/JG/Experts =24", "12 O/Gem =24");
        adopt(60, "16 Gem", "8 O/Gem/GGD", "20 Gem", "16 Gem");
        adopt(195, "30 S", "6 O/JG/GGD =18", "14 O/JG/LPL =42", "15 O/Gem/LPL =45", "30 O/Gem/LPL =90");
        var view = Objects.requireNonNull(AgendaView.fold(region.id, region.on("2016-12-31"), Chosen.ALL));
        assertThat(view.totalen().gesteld()).isEqualByComparingTo("669");
        assertThat(view.totalen().berekend()).isEqualByComparingTo("733");
        assertThat(view.totalen().verschil()).isEqualByComparingTo("64");
        assertThat(view.totalen().afwijkingen())
                .extracting(Totals.Afwijking::nummer, flag -> flag.verschil().intValue())
                .containsExactly(tuple(4, 18), tuple(7, 16), tuple(8, 30));
        assertThat(view.totalen().onbekendeCodes())
                .extracting(Totals.OnbekendeCodes::nummer, Totals.OnbekendeCodes::codes)
                .containsExactly(
                        tuple(3, List.of("VSV", "RMC")),
                        tuple(6, List.of("Experts")),
                        tuple(7, List.of("GGD")),
                        tuple(8, List.of("S", "GGD")));
    }

    private void adopt(@Nullable Integer stated, String... lines) {
        var hours = new Hours(
                stated == null ? null : BigDecimal.valueOf(stated),
                Arrays.stream(lines).map(NoordKennemerlandTest::line).toList(),
                List.of("O", "Gem", "LPL", "JG"));
        AmbitionId ambition = region.effective("2016-02-01").propose(region.party("Gemeente 1"), false);
        region.add(
                ambition.value(),
                new Amended(
                        2,
                        new Content(
                                text(), null, List.of(), List.of(), List.of(), List.of(), null, hours, null, List.of(),
                                null)));
        OogoId oogo = region.effective("2016-01-31").convene("o", LocalDate.of(2016, 4, 6), null);
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED, List.of(pin(ambition, 2)));
    }

    /** "6 O/JG =12": unit, contributors, product as printed. */
    private static HoursLine line(String written) {
        String[] printed = written.split(" =");
        String[] parts = printed[0].split(" ", 2);
        boolean either = parts.length > 1 && parts[1].contains(" of ");
        List<String> codes = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split(either ? " of " : "/"));
        var unit = new BigDecimal(parts[0]);
        return new HoursLine(text(), unit, codes, either, printed.length == 1 ? null : new BigDecimal(printed[1]));
    }
}
