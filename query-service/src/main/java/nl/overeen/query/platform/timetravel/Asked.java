package nl.overeen.query.platform.timetravel;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.value.Day;
import nl.overeen.query.platform.history.Positions;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusal.Fault;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which moment a reader asks for, as written in the address; checked when it is bound. */
@ParameterObject
public record Asked(
        @Parameter(
                description = "Stand op deze dag (2016-04-06) of bij dit OOGO (oogo:{id}); standaard vandaag.",
                example = "2016-04-06")
        @Nullable
        String op,

        @Parameter(
                description = "Wat toen bekend was: een tijdstip in UTC of een dag (het einde ervan); standaard nu.",
                example = "2026-11-22T10:00:00Z")
        @Nullable
        String bekendOp,

        @Parameter(description = Asked.AFTER) @Nullable String naPositie) {

    /** What a position to wait for means, in the API's description. */
    public static final String AFTER =
            "Wacht tot 2 seconden tot deze positie verwerkt is; zo niet, dan X-Verouderd: true.";

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String OOGO = "oogo:";

    /** Today, as now known. */
    public static final Asked NOW = new Asked(null, null, null);

    /** The day asked for; absent when today or an OOGO was. */
    @Nullable
    LocalDate day() {
        return op == null || op.startsWith(OOGO) ? null : LocalDate.parse(op);
    }

    /** The OOGO asked for. */
    @Nullable
    OogoId oogo() {
        return op != null && op.startsWith(OOGO) ? new OogoId(UUID.fromString(op.substring(OOGO.length()))) : null;
    }

    /** K; absent when "now" was asked for. */
    @Nullable
    Instant known() {
        if (bekendOp == null) return null;
        return bekendOp.length() > 10 ? Instant.parse(bekendOp) : endOf(LocalDate.parse(bekendOp));
    }

    /** @return the position to wait for, 0 for none */
    long after() {
        return naPositie == null ? 0 : Positions.read(naPositie).orElse(0);
    }

    Asked checked() {
        return checked("op", "bekendOp");
    }

    /**
     * The same, as written in the address under other names.
     *
     * @throws Refusal with every fault there is
     */
    public Asked checked(String day, String moment) {
        var faults = new ArrayList<Fault>();
        check(
                faults,
                day,
                () -> op == null || op.startsWith(OOGO) || isDay(op),
                "ongeldige-datum",
                "Schrijf een dag als 2016-04-06.");
        check(
                faults,
                day,
                () -> op == null || !op.startsWith(OOGO) || isId(op),
                "verkeerd-type",
                "Schrijf een OOGO als oogo: met het id.");
        check(
                faults,
                moment,
                () -> bekendOp == null || isMoment(bekendOp),
                "ongeldige-datum",
                "Schrijf een dag als 2016-04-06 of een tijdstip als 2016-04-06T10:00:00Z.");
        check(
                faults,
                "naPositie",
                () -> naPositie == null || Positions.read(naPositie).isPresent(),
                "verkeerd-type",
                "Dit is geen positie die Overeen heeft gegeven.");
        if (!faults.isEmpty()) throw Refusal.input(faults.toArray(Fault[]::new));
        return this;
    }

    private interface Check {
        boolean holds();
    }

    private static void check(List<Fault> faults, String field, Check check, String code, String words) {
        if (!check.holds()) faults.add(new Fault(field, "veld." + code, words));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
    }

    private static boolean isDay(String written) {
        try {
            return written.length() == 10 && new Day(written).lastDay() != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMoment(String written) {
        if (written.length() <= 10) return isDay(written);
        try {
            int year = Instant.parse(written).atZone(ZONE).getYear();
            return year >= 1900 && year < 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isId(String written) {
        try {
            String id = written.substring(OOGO.length());
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
