package nl.overeen.query.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.ContactNamed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Role;
import nl.overeen.query.collaboration.CollaborationView.Lid;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;
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
                        new Lid(
                                swv.value(),
                                "Swv po",
                                PartyKind.SWV_PO,
                                null,
                                true,
                                day("2016-01-10"),
                                null,
                                null,
                                null),
                        new Lid(
                                school.value(),
                                "Schoolbestuur",
                                PartyKind.OTHER,
                                null,
                                false,
                                day("2016-02-01"),
                                null,
                                null,
                                null));
        assertThat(on("2016-07-01").partijen().getLast().tot()).isEqualTo("2016-06-30");
        assertThat(on("2016-01-31").partijen()).extracting(Lid::id).containsExactly(swv.value());
    }

    @Test
    void aMemberThatWentUpInOthersSaysInWhichAndSinceWhen() {
        region.effective("2016-01-10").admit(swv);
        var next = region.party("Swv po en vo");
        region.effective("2016-08-01").add(swv.value(), new Succeeded(List.of(next)));
        assertThat(on("2016-07-31").partijen().getFirst().opvolging()).isNull();
        var succession =
                Objects.requireNonNull(on("2016-08-01").partijen().getFirst().opvolging());
        assertThat(succession.sinds()).isEqualTo("2016-08-01");
        assertThat(succession.opvolgers()).containsExactly(new Author.Partij(next.value(), "Swv po en vo"));
    }

    @Test
    void aMemberIsCalledByItsNameOfTheDay() {
        region.effective("2016-01-10").admit(swv);
        region.effective("2016-08-01").add(swv.value(), new Renamed("Passend po"));
        assertThat(on("2016-07-31").partijen().getFirst().naam()).isEqualTo("Swv po");
        assertThat(on("2016-08-01").partijen().getFirst().naam()).isEqualTo("Passend po");
    }

    @Test
    void thereIsOneContactPerPartyADayTheNewestThatStillHolds() {
        region.effective("2016-01-10").admit(swv);
        var first = region.speaker(swv, Role.MEMBER).function();
        var second = region.speaker(swv, Role.PARTY_STEWARD).function();
        var elsewhere = new CollaborationId(UUID.randomUUID());
        region.effective("2016-02-01").add(swv.value(), new ContactNamed(region.id, first));
        region.effective("2016-03-01")
                .add(swv.value(), new ContactNamed(region.id, second))
                .add(swv.value(), new ContactNamed(elsewhere, first));
        region.effective("2016-05-31").add(swv.value(), new FunctionEnded(second));
        assertThat(contact("2016-01-31")).isNull();
        assertThat(contact("2016-02-29")).isEqualTo(first.value());
        assertThat(contact("2016-03-01")).isEqualTo(second.value());
        assertThat(contact("2016-06-01")).isNull();
    }

    private @Nullable UUID contact(String day) {
        var contact = on(day).partijen().getFirst().aanspreekpunt();
        return contact == null ? null : contact.functie();
    }

    @Test
    void beforeItsFoundingItHasItsNameAndNobodyAtTheTable() {
        assertThat(on("2016-01-03").naam()).isEqualTo("Regio");
        assertThat(on("2016-01-03").partijen()).isEmpty();
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
