package nl.overeen.events.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.History;
import nl.overeen.events.value.Period;
import org.junit.jupiter.api.Test;

class MembersTest {
    private final UUID collaboration = UUID.randomUUID();
    private final PartyId swv = new PartyId(UUID.randomUUID());
    private final PartyId municipality = new PartyId(UUID.randomUUID());
    private final History history = new History();

    @Test
    void aPartyIsAMemberFromItsAdmissionUpToAndIncludingItsLastDay() {
        admit("2016-02-01", swv);
        release("2016-06-30", swv);
        assertThat(on("2016-01-31")).isEmpty();
        assertThat(on("2016-02-01")).containsExactly(swv);
        assertThat(on("2016-06-30")).containsExactly(swv);
        assertThat(on("2016-07-01")).isEmpty();
    }

    @Test
    void membersStandInTheOrderInWhichTheyJoinedWhateverWasRecordedFirst() {
        admit("2016-03-01", municipality);
        admit("2016-02-01", swv);
        assertThat(on("2016-04-06")).containsExactly(swv, municipality);
    }

    @Test
    void aPartyThatLeftCanComeBack() {
        admit("2016-01-01", swv);
        release("2016-06-30", swv);
        admit("2017-01-01", swv);
        assertThat(on("2016-06-30")).containsExactly(swv);
        assertThat(on("2016-12-31")).isEmpty();
        assertThat(on("2017-01-01")).containsExactly(swv);
    }

    @Test
    void anAdmissionInAMonthHoldsFromItsLastDay() {
        admit("2016-03", swv);
        assertThat(on("2016-03-30")).isEmpty();
        assertThat(on("2016-03-31")).containsExactly(swv);
    }

    @Test
    void aVoidedAdmissionNeverWas() {
        Fact admission = admit("2016-01-01", swv);
        history.voided(admission);
        assertThat(on("2016-04-06")).isEmpty();
    }

    @Test
    void aVoidedReleaseLeavesThePartyAtTheTable() {
        admit("2016-01-01", swv);
        Fact release = release("2016-06-30", swv);
        history.voided(release);
        assertThat(on("2016-07-01")).containsExactly(swv);
    }

    @Test
    void aCorrectedAdmissionHoldsFromItsNewDayAndKeepsItsPlace() {
        Fact first = admit("2016-01-01", swv);
        admit("2016-02-01", municipality);
        history.on("2016-02-01").correct(first, new PartyAdmitted(swv));
        assertThat(on("2016-01-31")).isEmpty();
        assertThat(on("2016-02-01")).containsExactly(swv, municipality);
    }

    @Test
    void aVoidedAdmissionReturnsOnlyByCorrectingTheVoiding() {
        Fact voiding = history.voided(admit("2016-01-01", swv));
        history.correct(voiding, new PartyAdmitted(swv));
        assertThat(on("2016-04-06")).containsExactly(swv);
    }

    @Test
    void anEarlierReleaseIsNotUndoneByThePlannedOneAfterIt() {
        admit("2016-01-01", swv);
        release("2016-12-31", swv);
        release("2016-06-30", swv);
        var whole = nl.overeen.events.time.AsOf.select(
                history.facts(), LocalDate.parse("2017-01-01"), java.time.Instant.MAX);
        assertThat(Members.periods(whole))
                .containsEntry(swv, new Period(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-06-30")));
    }

    private Fact admit(String day, PartyId party) {
        return history.on(day).add(collaboration, new PartyAdmitted(party));
    }

    private Fact release(String day, PartyId party) {
        return history.on(day).add(collaboration, new PartyReleased(party));
    }

    private List<PartyId> on(String day) {
        return Members.on(history.facts(), LocalDate.parse(day));
    }
}
