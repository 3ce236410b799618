package nl.overeen.query.platform.timetravel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusal.Fault;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void aDayIsADayAndADayAsKnowledgeMeansItsEndInAmsterdam() {
        var asked = new Asked("2016-04-06", "2016-07-01", Long.toString(17)).checked();
        assertThat(asked.day()).isEqualTo(LocalDate.of(2016, 4, 6));
        assertThat(asked.known()).isEqualTo(Instant.parse("2016-07-01T21:59:59.999999999Z"));
        assertThat(asked.after()).isEqualTo(17);
    }

    @Test
    void aMonthOrYearHoldsFromItsLastDayAndAsKnowledgeMeansItsEnd() {
        assertThat(new Asked("2016-02", null, null).checked().day()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(new Asked("2014", null, null).checked().day()).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(new Asked(null, "2016-03", null).checked().known())
                .isEqualTo(Instant.parse("2016-03-31T21:59:59.999999999Z"));
        assertThat(new Asked(null, "2014", null).checked().known())
                .isEqualTo(Instant.parse("2014-12-31T22:59:59.999999999Z"));
    }

    @Test
    void anOogoIsNamedByItsId() {
        var asked = new Asked("oogo:9b2f5b3e-6f0a-4c57-9a55-0d4c7f1f4e11", null, null).checked();
        assertThat(asked.day()).isNull();
        assertThat(asked.oogo()).hasToString("9b2f5b3e-6f0a-4c57-9a55-0d4c7f1f4e11");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(faults("2016-02-30", "gisteren", "??"))
                .extracting(Fault::veld, Fault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("op", "veld.ongeldige-datum"),
                        org.assertj.core.groups.Tuple.tuple("bekendOp", "veld.ongeldige-datum"),
                        org.assertj.core.groups.Tuple.tuple("naPositie", "veld.verkeerd-type"));
        assertThat(faults("oogo:1-1-1-1-1", null, null)).extracting(Fault::code).containsExactly("veld.verkeerd-type");
        assertThat(faults("2016-13", "16", null)).hasSize(2);
        assertThat(faults("1899", "2200", null)).hasSize(2);
        assertThat(faults("+999999999-12-31", "9999-12-31T00:00:00Z", null)).hasSize(2);
        assertThat(faults("", "", "")).hasSize(3);
    }

    private static List<Fault> faults(String op, String known, String after) {
        return catchThrowableOfType(Refusal.class, () -> new Asked(op, known, after).checked())
                .faults();
    }
}
