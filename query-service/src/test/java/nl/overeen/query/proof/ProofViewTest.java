package nl.overeen.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Scope;
import nl.overeen.query.proof.ProofView.Gevraagde;
import org.junit.jupiter.api.Test;

class ProofViewTest extends Consultation {
    @Test
    void aHeldOogoWithoutAgreementIsAFullProof() {
        whole(Position.DISAGREED, Outcome.NO_AGREEMENT);
        var proof = fold();
        assertThat(proof.volledig()).isTrue();
        assertThat(proof.ontbreekt()).isEmpty();
        assertThat(only().ontbreekt()).isEmpty();
        assertThat(proof.plicht().overlegGevoerd()).isTrue();
        assertThat(proof.plicht().overeenstemming()).isFalse();
        assertThat(proof.plicht().wettelijk()).isTrue();
    }

    @Test
    void agreementIsTheAimOfTheDutyAndIsSaidWhenReached() {
        whole(Position.AGREED, Outcome.ADOPTED);
        assertThat(fold().plicht().overeenstemming()).isTrue();
        assertThat(fold().volledig()).isTrue();
    }

    @Test
    void itSaysWhoWasAskedWhoWasThereAndOnWhichGroundEachSpoke() {
        whole(Position.DISAGREED, Outcome.NO_AGREEMENT);
        assertThat(only().gevraagd())
                .extracting(Gevraagde::aanwezigheid)
                .containsExactly("aanwezig", "aanwezig", "afwezig");
        var position = only().standpunten().getFirst();
        assertThat(position.partij().naam()).isEqualTo("Swv po");
        var basis = Objects.requireNonNull(position.grond());
        assertThat(basis.soort()).isEqualTo("mandaat");
        assertThat(basis.besluit()).isEqualTo(ground);
        assertThat(basis.datum()).isEqualTo("2015-12-01");
        assertThat(only().standpunten().getLast().grond()).isNull();
        assertThat(Objects.requireNonNull(only().besluit()).nummer()).isEqualTo("2016-1.1");
    }

    @Test
    void aRepresentationIsAGroundThatNamesWhoSpoke() {
        var representation = new RepresentationId(UUID.randomUUID());
        region.add(
                two.value(),
                new RepresentationEntrusted(representation, one, region.id, Scope.ALL, always(), ground()));
        register("a".repeat(64));
        convene("2016-03-01");
        region.effective(DAY).add(oogo.value(), new Opened());
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        two,
                        Position.AGREED,
                        List.of(pin),
                        alderman.person(),
                        alderman.function(),
                        null,
                        representation,
                        null,
                        null,
                        false));
        var position = only().standpunten().getFirst();
        assertThat(Objects.requireNonNull(position.grond()).soort()).isEqualTo("vertegenwoordiging");
        assertThat(Objects.requireNonNull(position.grond().vertegenwoordiger()).naam())
                .isEqualTo("Gemeente 1");
        assertThat(position.partij().naam()).isEqualTo("Gemeente 2");
        assertThat(Objects.requireNonNull(position.gedelegeerde().partij()).naam())
                .isEqualTo("Gemeente 1");
        assertThat(only().gevraagd())
                .filteredOn(asked -> "Gemeente 2".equals(asked.partij().naam()))
                .extracting(Gevraagde::aanwezigheid)
                .containsExactly("vertegenwoordigd");
    }

    @Test
    void whatFollowedStandsByDay() {
        whole(Position.AGREED, Outcome.ADOPTED);
        step("2016-06-01", StepKind.INSPECTORATE);
        step("2016-05-01", StepKind.OPR);
        assertThat(fold().gevolgd()).extracting(step -> step.stap().code()).containsExactly("opr", "inspectie");
        assertThat(fold().verzonden()).hasSize(1);
    }

    @Test
    void aVersionThatIsNotThereHasNoProof() {
        register(null);
        assertThat(ProofView.fold(document.value(), 2, region.on("2016-12-31"))).isNull();
        assertThat(ProofView.fold(document.value(), 1, region.on("2016-01-31"))).isNull();
        assertThat(ProofView.fold(UUID.randomUUID(), 1, region.on("2016-12-31")))
                .isNull();
    }
}
