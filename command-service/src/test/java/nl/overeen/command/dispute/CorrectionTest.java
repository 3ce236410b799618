package nl.overeen.command.dispute;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.dispute.DisputeCommand.ReceiveAdvice;
import nl.overeen.command.dispute.DisputeCommand.SettleDispute;
import nl.overeen.command.dispute.DisputeCommand.VoidFact;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.dispute.DisputeEvent.AdviceReceived;
import nl.overeen.events.dispute.DisputeEvent.Raised;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private final DisputeId dispute = new DisputeId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final Text words = new Text(UUID.randomUUID().toString(), "n", "c");
    private final Given given = new Given();
    private final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(region).on("2016-06-01");
    private final List<EventMessage<?>> settled = settled();

    @Test
    void aSettlementIsCorrectedOrTakenBackAsIfItWereNotThere() {
        when(new SettleDispute(dispute, words, null), secretary.replacing(fact(2)))
                .expectEvents(new Settled(words, null));
        when(new VoidFact(dispute), secretary.replacing(fact(2))).expectEvents(new FactVoided());
    }

    @Test
    void afterTheSettlementNothingElseIsCorrectedNorTakenBack() {
        var correction = secretary.on("2016-05-15").replacing(fact(1));
        expectRejection(when(new ReceiveAdvice(dispute, words, words), correction), "geschil.afgehandeld");
        expectRejection(when(new VoidFact(dispute), correction), "geschil.afgehandeld");
    }

    private List<EventMessage<?>> settled() {
        var raised = new Raised(
                dispute, region, new OogoId(UUID.randomUUID()), 1, new PartyId(UUID.randomUUID()), words, null, null);
        var facts = new ArrayList<>(secretary.on("2016-05-01").facts(raised));
        facts.addAll(secretary.on("2016-05-15").facts(new AdviceReceived(words, words)));
        facts.addAll(secretary.facts(new Settled(words, null)));
        return given.kept(dispute, facts);
    }

    private FactId fact(long number) {
        return new FactId(dispute.toString(), number);
    }

    private ResultValidator<Dispute> when(DisputeCommand command, Acting acting) {
        return given.fixture(Dispute.class).given(settled).when(command, acting.command());
    }
}
