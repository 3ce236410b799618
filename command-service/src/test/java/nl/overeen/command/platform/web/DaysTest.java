package nl.overeen.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.value.Day;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** From which day a fact holds, recorded half an hour into the last day of March in Amsterdam. */
class DaysTest {
    private final Days days =
            new Days(Clock.fixed(Instant.parse("2016-03-30T22:30:00Z"), ZoneId.of("Europe/Amsterdam")));

    @Test
    void withoutADayAFactHoldsFromTheDayOfItsRecordingInAmsterdam() {
        assertThat(days.of(new NoBody(null, null))).isEqualTo(new Day("2016-03-31"));
    }

    @Test
    void aMonthOrYearWhoseLastDayLiesAheadCountsAsFuture() {
        for (String past : new String[] {"2016-03-31", "2016-03", "2016-02", "2015"})
            assertThat(days.of(new NoBody(past, null)).written()).isEqualTo(past);
        for (String ahead : new String[] {"2016-04-01", "2016-04", "2016"})
            assertThatThrownBy(() -> days.of(new NoBody(ahead, null)))
                    .isInstanceOf(Rejection.class)
                    .extracting("code")
                    .isEqualTo("geldtOp.toekomst");
    }

    @Test
    void whatMayBePlannedMayHoldFromADayAhead() {
        for (String ahead : new String[] {"2016-04-01", "2016-04", "2016"})
            assertThat(days.of(new EndBody(ahead, null)).written()).isEqualTo(ahead);
    }

    /** EndBody ends functions, memberships, mandates and representations. */
    @Test
    void onlyMandatesRepresentationContactsMembershipFunctionsProcedureAndTrekkersMayHoldFromADayAhead() {
        var bodies = new ClassPathScanningCandidateComponentProvider(false);
        bodies.addIncludeFilter(new AssignableTypeFilter(MayBePlanned.class));
        assertThat(bodies.findCandidateComponents("nl.overeen.command").stream()
                        .map(body -> Objects.requireNonNull(body.getBeanClassName()))
                        .filter(name -> !name.contains(".correction."))
                        .map(name -> name.replaceAll(".*[.$]", "")))
                .containsExactlyInAnyOrder(
                        "MandateBody",
                        "RepresentationBody",
                        "ContactBody",
                        "AdmissionBody",
                        "AppointmentBody",
                        "EndBody",
                        "ProcedureBody",
                        "TrekkerBody",
                        "HandOverBody");
    }
}
