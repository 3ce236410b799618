package nl.overeen.query.proof;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.document.DocumentEvent.Registered;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.proof.ProofView.Gebrek;
import nl.overeen.query.proof.ProofView.Gevraagde;
import nl.overeen.query.proof.ProofView.Overleg;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProofViewTest {
    private static final String DAY = "2016-04-06";
    private final Region region = new Region().found();
    private final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    private final PartyId one = region.party("Gemeente 1");
    private final PartyId two = region.party("Gemeente 2");
    private final Region.Speaker director = region.speaker(swv, Role.DELEGATE);
    private final Region.Speaker alderman = region.speaker(one, Role.DELEGATE);
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final PinnedText pin = new PinnedText(TextKind.DOCUMENT, document.value(), 1);
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final Text ground = text();
    private final OogoId oogo = new OogoId(UUID.randomUUID());

    ProofViewTest() {
        region.admit(swv).admit(one).admit(two).add(region.id.value(), procedure());
        region.add(
                swv.value(),
                new MandateGranted(mandate, director.function(), region.id, Scope.ALL, always(), ground()));
    }

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
        assertThat(only().gevraagd())
                .filteredOn(asked -> "Gemeente 2".equals(asked.partij().naam()))
                .extracting(Gevraagde::aanwezigheid)
                .containsExactly("vertegenwoordigd");
    }

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

    @Test
    void whatFollowedStandsByDay() {
        whole(Position.AGREED, Outcome.ADOPTED);
        step("2016-06-01", StepKind.INSPECTORATE);
        step("2016-05-01", StepKind.OPR);
        assertThat(fold().gevolgd())
                .extracting(step -> step.stap().code())
                .containsExactly("opr", "inspectie");
        assertThat(fold().verzonden()).hasSize(1);
    }

    @Test
    void aVersionThatIsNotThereHasNoProof() {
        register(null);
        assertThat(ProofView.fold(document.value(), 2, region.on("2016-12-31"))).isNull();
        assertThat(ProofView.fold(document.value(), 1, region.on("2016-01-31"))).isNull();
        assertThat(ProofView.fold(UUID.randomUUID(), 1, region.on("2016-12-31"))).isNull();
    }

    private void whole(Position position, Outcome outcome) {
        register("a".repeat(64));
        convene("2016-03-01");
        send("2016-03-10", one, two);
        meet(position, outcome);
    }

    private void register(@Nullable String hash) {
        var version = new DocumentVersion(text(), text(), new Day("2016-01"), hash, text());
        region.effective("2016-02-01")
                .add(
                        document.value(),
                        new Registered(document, region.id, swv, DocumentKind.SUPPORT_PLAN, version));
    }

    private void convene(String day) {
        region.effective(day)
                .add(oogo.value(), new Convened(oogo, region.id, "2016-1", LocalDate.parse(DAY), null, null, 1))
                .table(oogo, 1, pin);
    }

    private void send(String day, PartyId... to) {
        region.effective(day)
                .add(document.value(), new StepRecorded(1, StepKind.SENT, List.of(to), null, null));
    }

    private void step(String day, StepKind kind) {
        region.effective(day).add(document.value(), new StepRecorded(1, kind, List.of(), text(), null));
    }

    private void meet(Position position, Outcome outcome) {
        region.effective(DAY).add(oogo.value(), new Opened()).add(oogo.value(), new AttendanceNoted(List.of(two)));
        positions(position);
        conclude(outcome, NotBound.ABSENT);
    }

    private void positions(Position position) {
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        swv,
                        Position.AGREED,
                        List.of(pin),
                        director.person(),
                        director.function(),
                        mandate,
                        null,
                        null,
                        null,
                        true));
        region.position(oogo, 1, alderman, position, pin);
    }

    private void conclude(Outcome outcome, NotBound absent) {
        region.conclude(
                oogo,
                1,
                outcome,
                List.of(pin),
                new Standing(swv, Position.AGREED, null),
                new Standing(one, Position.DISAGREED, NotBound.DISAGREED),
                new Standing(two, null, absent));
    }

    private ProofView fold() {
        return Objects.requireNonNull(ProofView.fold(document.value(), null, region.on("2016-12-31")));
    }

    private Overleg only() {
        assertThat(fold().overleggen()).hasSize(1);
        return fold().overleggen().getFirst();
    }

    private List<String> codes() {
        return codes("2016-12-31");
    }

    private List<String> codes(String day) {
        var proof = Objects.requireNonNull(ProofView.fold(document.value(), 1, region.on(day)));
        return proof.overleggen().getFirst().ontbreekt().stream()
                .map(Gebrek::code)
                .toList();
    }

    private ProcedureLaidDown procedure() {
        var asked = List.of(PartyKind.SWV_PO, PartyKind.MUNICIPALITY);
        return new ProcedureLaidDown(1, new Procedure(DecisionRule.DEFAULT, asked, 14, List.of(), ground()));
    }

    private Ground ground() {
        return new Ground(ground, LocalDate.of(2015, 12, 1), null);
    }

    private static Period always() {
        return new Period(LocalDate.of(2016, 1, 1), null);
    }
}
