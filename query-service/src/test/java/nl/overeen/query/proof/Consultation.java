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
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
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
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.proof.ProofView.Gebrek;
import nl.overeen.query.proof.ProofView.Overleg;
import org.jspecify.annotations.Nullable;

/** A region with a procedure, and a draft to consult on. */
class Consultation {
    static final String DAY = "2016-04-06";
    final Region region = new Region().found();
    final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    final PartyId one = region.party("Gemeente 1");
    final PartyId two = region.party("Gemeente 2");
    final Region.Speaker director = region.speaker(swv, Role.DELEGATE);
    final Region.Speaker alderman = region.speaker(one, Role.DELEGATE);
    final DocumentId document = new DocumentId(UUID.randomUUID());
    final PinnedText pin = new PinnedText(TextKind.DOCUMENT, document.value(), 1);
    final MandateId mandate = new MandateId(UUID.randomUUID());
    final Text ground = text();
    final OogoId oogo = new OogoId(UUID.randomUUID());

    Consultation() {
        region.admit(swv).admit(one).admit(two).add(region.id.value(), procedure());
        region.add(
                swv.value(),
                new MandateGranted(mandate, director.function(), region.id, Scope.ALL, always(), ground()));
    }

    void whole(Position position, Outcome outcome) {
        register("a".repeat(64));
        convene("2016-03-01");
        send("2016-03-10", one, two);
        meet(position, outcome);
    }

    void register(@Nullable String hash) {
        var version = new DocumentVersion(text(), text(), new Day("2016-01"), hash, text());
        region.effective("2016-02-01")
                .add(document.value(), new Registered(document, region.id, swv, DocumentKind.SUPPORT_PLAN, version));
    }

    void convene(String day) {
        region.effective(day)
                .add(oogo.value(), new Convened(oogo, region.id, "2016-1", LocalDate.parse(DAY), null, null, 1))
                .table(oogo, 1, pin);
    }

    void send(String day, PartyId... to) {
        region.effective(day).add(document.value(), new StepRecorded(1, StepKind.SENT, List.of(to), null, null));
    }

    void step(String day, StepKind kind) {
        region.effective(day).add(document.value(), new StepRecorded(1, kind, List.of(), text(), null));
    }

    void meet(Position position, Outcome outcome) {
        region.effective(DAY).add(oogo.value(), new Opened()).add(oogo.value(), new AttendanceNoted(List.of(two)));
        positions(position);
        conclude(outcome, NotBound.ABSENT);
    }

    void positions(Position position) {
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

    void conclude(Outcome outcome, NotBound absent) {
        region.conclude(
                oogo,
                1,
                outcome,
                List.of(pin),
                new Standing(swv, Position.AGREED, null),
                new Standing(one, Position.DISAGREED, NotBound.DISAGREED),
                new Standing(two, null, absent));
    }

    ProofView fold() {
        return Objects.requireNonNull(ProofView.fold(document.value(), null, region.on("2016-12-31")));
    }

    Overleg only() {
        assertThat(fold().overleggen()).hasSize(1);
        return fold().overleggen().getFirst();
    }

    List<String> codes() {
        return codes("2016-12-31");
    }

    List<String> codes(String day) {
        var proof = Objects.requireNonNull(ProofView.fold(document.value(), 1, region.on(day)));
        return proof.overleggen().getFirst().ontbreekt().stream()
                .map(Gebrek::code)
                .toList();
    }

    ProcedureLaidDown procedure() {
        var asked = List.of(PartyKind.SWV_PO, PartyKind.MUNICIPALITY);
        return new ProcedureLaidDown(1, new Procedure(DecisionRule.DEFAULT, asked, 14, List.of(), ground()));
    }

    Ground ground() {
        return new Ground(ground, LocalDate.of(2015, 12, 1), null);
    }

    static Period always() {
        return new Period(LocalDate.of(2016, 1, 1), null);
    }
}
