package nl.overeen.events.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.History;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    private final UUID party = UUID.randomUUID();
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Text title = History.text();
    private final History history = new History();

    @Test
    void aFunctionIsHeldFromItsFirstToItsLastDay() {
        appoint("2016-02-01", "2016-06-30");
        assertThat(on("2016-01-31")).isEmpty();
        assertThat(on("2016-02-01"))
                .containsExactly(
                        new Function(function, person, Role.DELEGATE, title, period("2016-02-01", "2016-06-30")));
        assertThat(on("2016-06-30")).hasSize(1);
        assertThat(on("2016-07-01")).isEmpty();
    }

    @Test
    void aFunctionThatEndedIsStillHeldOnEarlierDays() {
        appoint("2016-01-01", null);
        end("2016-06-30");
        assertThat(on("2016-04-06")).hasSize(1);
        assertThat(on("2016-06-30")).hasSize(1);
        assertThat(on("2016-07-01")).isEmpty();
    }

    @Test
    void anEarlierEndIsNotUndoneByThePlannedOneAfterIt() {
        appoint("2016-01-01", null);
        end("2016-12-31");
        end("2016-06-30");
        assertThat(on("2016-07-01")).isEmpty();
        assertThat(Functions.of(AsOf.select(history.facts(), LocalDate.MAX, Instant.MAX)))
                .extracting(Function::period)
                .containsExactly(period("2016-01-01", "2016-06-30"));
    }

    @Test
    void anEndAfterTheAgreedLastDayLengthensNothing() {
        appoint("2016-01-01", "2016-06-30");
        end("2016-12-31");
        assertThat(on("2016-07-01")).isEmpty();
        assertThat(on("2016-12-31")).isEmpty();
    }

    @Test
    void aFunctionThatEndedBeforeItBeganWasNeverHeld() {
        history.on("2016-01-01")
                .add(party, new FunctionAppointed(function, person, Role.DELEGATE, title, period("2016-06-01", null)));
        end("2016-03-31");
        assertThat(on("2016-07-01")).isEmpty();
    }

    @Test
    void aVoidedEndLeavesTheFunctionHeld() {
        appoint("2016-01-01", null);
        Fact ended = end("2016-06-30");
        history.voided(ended);
        assertThat(on("2016-07-01")).hasSize(1);
    }

    @Test
    void aVoidedAppointmentNeverWas() {
        history.voided(appoint("2016-01-01", null));
        assertThat(on("2016-04-06")).isEmpty();
    }

    @Test
    void aCorrectedAppointmentTakesThePlaceOfTheOld() {
        Fact first = appoint("2016-01-01", null);
        var other = new PersonId(UUID.randomUUID());
        history.correct(
                first, new FunctionAppointed(function, other, Role.DELEGATE, title, period("2016-01-01", null)));
        assertThat(on("2016-04-06")).extracting(Function::person).containsExactly(other);
    }

    @Test
    void aCorrectedEndReplacesTheOldDay() {
        appoint("2016-01-01", null);
        Fact ended = end("2016-03-31");
        history.on("2016-06-30").correct(ended, new FunctionEnded(function));
        assertThat(on("2016-04-06")).hasSize(1);
        assertThat(on("2016-07-01")).isEmpty();
    }

    @Test
    void aCollaborationHasFunctionsToo() {
        history.on("2016-01-01")
                .add(
                        party,
                        new CollaborationEvent.FunctionAppointed(
                                function, person, Role.SECRETARY, title, period("2016-01-01", null)));
        history.on("2016-06-30").add(party, new CollaborationEvent.FunctionEnded(function));
        assertThat(on("2016-06-30")).extracting(Function::role).containsExactly(Role.SECRETARY);
        assertThat(on("2016-07-01")).isEmpty();
    }

    private Fact appoint(String day, @Nullable String until) {
        return history.on(day)
                .add(party, new FunctionAppointed(function, person, Role.DELEGATE, title, period(day, until)));
    }

    private Fact end(String day) {
        return history.on(day).add(party, new FunctionEnded(function));
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private List<Function> on(String day) {
        return Functions.on(history.facts(), LocalDate.parse(day));
    }
}
