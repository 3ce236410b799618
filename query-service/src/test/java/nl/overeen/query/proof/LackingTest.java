package nl.overeen.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.proof.ProofView.Gebrek;
import org.junit.jupiter.api.Test;

class LackingTest extends Consultation {
    @Test
    void withoutASendingBeforeTheDayOfTheOogoItSaysSo() {
        register("a".repeat(64));
        convene("2016-03-01");
        send(DAY, swv, one, two);
        meet(Position.AGREED, Outcome.ADOPTED);
        assertThat(codes()).containsExactly("verzending-ontbreekt");
        assertThat(fold().volledig()).isFalse();
        assertThat(fold().verzonden()).hasSize(1);
        send("2016-04-05", swv, one, two);
        assertThat(codes()).isEmpty();
    }

    @Test
    void itNamesTheAskedPartiesToWhichNothingWasSent() {
        register("a".repeat(64));
        convene("2016-03-01");
        send("2016-03-10", one);
        meet(Position.AGREED, Outcome.ADOPTED);
        assertThat(codes()).containsExactly("niet-aan-elke-partij-verzonden");
        assertThat(only().ontbreekt().getFirst().partijen())
                .extracting(Author.Partij::naam)
                .containsExactly("Gemeente 2");
    }

    @Test
    void theTermIsThatOfTheProcedureOfTheOogo() {
        register("a".repeat(64));
        convene("2016-03-24");
        send("2016-03-25", one, two);
        meet(Position.AGREED, Outcome.ADOPTED);
        assertThat(only().termijn().gegeven()).isEqualTo(13);
        assertThat(only().termijn().dagen()).isEqualTo(14);
        assertThat(only().termijn().gehaald()).isFalse();
        assertThat(codes()).containsExactly("termijn-niet-gehaald");
    }

    @Test
    void fourteenDaysAheadKeepsATermOfFourteenDays() {
        register("a".repeat(64));
        convene("2016-03-23");
        assertThat(only().termijn().gehaald()).isTrue();
    }

    @Test
    void withoutAHashOrAnOogoItSaysSo() {
        register(null);
        assertThat(fold().ontbreekt()).extracting(Gebrek::code).containsExactly("hash-ontbreekt", "overleg-ontbreekt");
        assertThat(fold().plicht().overlegGevoerd()).isFalse();
    }

    @Test
    void anOogoThatIsNotHeldProvesNothing() {
        register("a".repeat(64));
        convene("2016-03-01");
        send("2016-03-10", one, two);
        assertThat(codes()).contains("overleg-niet-gehouden");
        region.add(oogo.value(), new Cancelled());
        assertThat(only().stand()).isEqualTo("afgelast");
        assertThat(codes()).contains("overleg-niet-gehouden");
    }

    @Test
    void anItemHeldOverIsNoConsultationYet() {
        whole(Position.HELD, Outcome.HELD_OVER);
        assertThat(only().gehouden()).isFalse();
        assertThat(codes()).containsExactly("overleg-niet-gehouden");
    }

    @Test
    void attendanceThatWasNotNotedIsMissing() {
        register("a".repeat(64));
        convene("2016-03-01");
        send("2016-03-10", one, two);
        region.effective(DAY).add(oogo.value(), new Opened());
        positions(Position.AGREED);
        conclude(Outcome.ADOPTED, NotBound.NO_POSITION);
        assertThat(codes()).containsExactly("aanwezigheid-niet-vastgelegd");
        assertThat(only().ontbreekt().getFirst().partijen())
                .extracting(Author.Partij::naam)
                .containsExactly("Gemeente 2");
    }

    @Test
    void aPositionThatIsContestedIsMissing() {
        whole(Position.AGREED, Outcome.ADOPTED);
        var position = only().standpunten().getFirst();
        region.effective("2016-04-10").add(oogo.value(), new PositionContested(1, swv, position.feit()));
        assertThat(codes("2016-04-10")).containsExactly("standpunt-betwist");
        assertThat(codes("2016-04-09")).isEmpty();
    }
}
