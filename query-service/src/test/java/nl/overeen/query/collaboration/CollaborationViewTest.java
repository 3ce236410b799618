package nl.overeen.query.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyKind;
import nl.overeen.query.collaboration.CollaborationView.Lid;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class CollaborationViewTest {
    private final Region region = new Region().found();
    private final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    private final PartyId school = region.party("Schoolbestuur", PartyKind.OTHER);

    @Test
    void partiesStandWithTheirDaysAndWhetherTheyHoldAPosition() {
        region.effective("2016-02-01").admit(school).effective("2016-01-10").admit(swv);
        region.effective("2016-06-30").release(school);
        assertThat(on("2016-04-06").partijen())
                .containsExactly(
                        new Lid(swv.value(), "Swv po", PartyKind.SWV_PO, null, true, day("2016-01-10"), null),
                        new Lid(
                                school.value(),
                                "Schoolbestuur",
                                PartyKind.OTHER,
                                null,
                                false,
                                day("2016-02-01"),
                                null));
        assertThat(on("2016-07-01").partijen().getLast().tot()).isEqualTo("2016-06-30");
        assertThat(on("2016-01-31").partijen()).extracting(Lid::id).containsExactly(swv.value());
    }

    @Test
    void beforeItsFoundingItIsNotThere() {
        assertThat(CollaborationView.fold(region.id, region.on("2016-01-03"))).isNull();
        var other = new CollaborationId(UUID.randomUUID());
        assertThat(CollaborationView.fold(other, region.on("2016-12-31"))).isNull();
    }

    private CollaborationView on(String day) {
        return Objects.requireNonNull(CollaborationView.fold(region.id, region.on(day)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
