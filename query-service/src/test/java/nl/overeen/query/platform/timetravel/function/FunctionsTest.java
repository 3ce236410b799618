package nl.overeen.query.platform.timetravel.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final CollaborationId table = new CollaborationId(new UUID(1, 1));
    private final PartyId party = new PartyId(new UUID(2, 2));
    private final PersonId person = new PersonId(new UUID(3, 3));
    private final FunctionId function = new FunctionId(new UUID(4, 4));
    private final List<Fact> facts = new ArrayList<>();

    FunctionsTest() {
        add("2016", table.value(), new CollaborationEvent.Founded(table, "Regio"));
        add("2016", party.value(), new PartyEvent.Registered(party, PartyKind.SWV_PO, "Swv", "PO0001"));
    }

    @Test
    void aPartysFunctionOpensEveryCollaborationItIsOrWasIn() {
        appoint(null);
        assertThat(functions().may()).isEmpty();
        assertThat(functions().held())
                .singleElement()
                .satisfies(it -> assertThat(it.collaborations()).isEmpty());
        add("2017-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        assertThat(functions().may()).containsEntry(table, new Reading(Set.of(party), null));
        assertThat(functions().held().getFirst().collaborations())
                .containsExactly(new Held.Table(table.value(), "Regio"));
        add("2018-01-01", table.value(), new CollaborationEvent.PartyReleased(party));
        assertThat(functions().may()).containsEntry(table, new Reading(Set.of(party), LocalDate.of(2018, 1, 1)));
        add("2019-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        assertThat(functions().may()).containsEntry(table, new Reading(Set.of(party), null));
    }

    @Test
    void aRoleThatARowLeavesOutOpensNothingThere() {
        add("2017-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        appoint(null);
        var others = Functions.fold(person, facts, TODAY, Set.of(Role.AUDITOR));
        assertThat(functions().may()).containsKey(table);
        assertThat(others.held()).hasSize(1);
        assertThat(others.may()).isEmpty();
    }

    @Test
    void aReleasedPartyStillFindsTheCollaborationThatItReads() {
        appoint(null);
        add("2017-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        add("2018-01-01", table.value(), new CollaborationEvent.PartyReleased(party));
        assertThat(functions().held().getFirst().collaborations()).isEmpty();
        assertThat(functions().tables()).containsExactly(new Held.Table(table.value(), "Regio"));
    }

    @Test
    void anEndedFunctionHoldsOnItsLastDayAndOpensNothingAfterIt() {
        add("2017-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        appoint(null);
        add(TODAY.toString(), party.value(), new PartyEvent.FunctionEnded(function));
        assertThat(functions().held()).hasSize(1);
        assertThat(Functions.fold(person, facts, TODAY.plusDays(1), Set.of(Role.values()))
                        .held())
                .isEmpty();
        assertThat(Functions.fold(person, facts, TODAY.plusDays(1), Set.of(Role.values()))
                        .may())
                .isEmpty();
    }

    @Test
    void aPeriodThatIsOverOrAVoidedAppointmentOpensNothing() {
        add("2017-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        appoint(LocalDate.of(2020, 1, 1));
        assertThat(functions().may()).isEmpty();
        appoint(null);
        assertThat(functions().may()).hasSize(1);
        add("2017-01-01", party.value(), new FactVoided(), facts.getLast().id());
        assertThat(functions().may()).isEmpty();
    }

    @Test
    void aFunctionForTheCollaborationOpensItWithoutAParty() {
        var period = new Period(LocalDate.of(2016, 1, 1), null);
        add(
                "2016-01-01",
                table.value(),
                new CollaborationEvent.FunctionAppointed(function, person, Role.SECRETARY, Region.text(), period));
        add("2016-01-01", table.value(), new CollaborationEvent.Founded(table, "Regio"));
        assertThat(functions().may()).containsEntry(table, new Reading(Set.of(), null));
        assertThat(functions().held().getFirst().name()).isEqualTo("Regio");
        assertThat(Functions.fold(new PersonId(new UUID(9, 9)), facts, TODAY, Set.of(Role.values()))
                        .may())
                .isEmpty();
    }

    @Test
    void aPartyEndsNoFunctionOfAnotherThatBearsTheSameId() {
        add("2017-01-01", table.value(), new CollaborationEvent.PartyAdmitted(party));
        appoint(null);
        var other = new PartyId(new UUID(5, 5));
        add("2016", other.value(), new PartyEvent.Registered(other, PartyKind.MUNICIPALITY, "Gemeente", null));
        var period = new Period(LocalDate.of(2018, 1, 1), null);
        add(
                "2018-01-01",
                other.value(),
                new PartyEvent.FunctionAppointed(function, person, Role.MEMBER, Region.text(), period));
        add("2018-01-02", other.value(), new PartyEvent.FunctionEnded(function));
        assertThat(functions().held()).extracting(Held::home).containsExactly(party.value());
        assertThat(functions().may()).containsKey(table);
    }

    private Functions functions() {
        return Functions.fold(person, facts, TODAY, Set.of(Role.values()));
    }

    private void appoint(@Nullable LocalDate until) {
        var period = new Period(LocalDate.of(2016, 1, 1), until);
        add(
                "2016-01-01",
                party.value(),
                new PartyEvent.FunctionAppointed(function, person, Role.MEMBER, Region.text(), period));
    }

    private void add(String day, UUID stream, Object event) {
        add(day, stream, event, null);
    }

    private void add(String day, UUID stream, Object event, @Nullable FactId replaces) {
        var origin = new Origin(person, null, null, null, null, new Day(day), null, "r", replaces);
        facts.add(new Fact(new FactId(stream.toString(), facts.size()), facts.size(), Instant.EPOCH, origin, event));
    }
}
