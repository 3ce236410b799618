package nl.overeen.command.evaluation;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.evaluation.EvaluationCommand.DecideFollowUp;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.time.FactVoided;
import org.junit.jupiter.api.Test;

class FollowUpTest extends Examined {
    @Test
    void goingOnNeedsNoProposal() {
        var on = new FollowUpDecided(FollowUp.CONTINUE, text(), null, null, null, null);
        when(history(), new DecideFollowUp(evaluation, on), secretary)
                .expectEvents(on)
                .expectResultMessagePayload(2L);
    }

    @Test
    void adjustingOrStoppingIsBroughtInAProposalOrAnItem() {
        for (FollowUp kind : List.of(FollowUp.ADJUST, FollowUp.STOP)) {
            var proposal = new FollowUpDecided(kind, null, ambition, 2, null, null);
            when(history(), new DecideFollowUp(evaluation, proposal), secretary).expectEvents(proposal);
            var item = new FollowUpDecided(kind, null, null, null, oogo, 1);
            when(history(), new DecideFollowUp(evaluation, item), secretary).expectEvents(item);
            var neither = new FollowUpDecided(kind, text(), null, null, null, null);
            refused(neither, secretary, "vervolg.voorstel-of-agendapunt-ontbreekt");
        }
    }

    @Test
    void whereItIsBroughtIsNamedInFull() {
        refused(new FollowUpDecided(FollowUp.STOP, null, ambition, null, null, null), secretary, "vervolg.onvolledig");
        refused(new FollowUpDecided(FollowUp.STOP, null, null, 1, null, null), secretary, "vervolg.onvolledig");
        refused(new FollowUpDecided(FollowUp.STOP, null, null, null, oogo, null), secretary, "vervolg.onvolledig");
        refused(new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, 1), secretary, "vervolg.onvolledig");
    }

    @Test
    void whereItIsBroughtExistsOnTheDay() {
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, ambition, 3, null, null),
                secretary,
                "vervolg.voorstel-onbekend");
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, draft, 1, null, null),
                secretary,
                "vervolg.voorstel-onbekend");
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, null, null, oogo, 2),
                secretary,
                "vervolg.agendapunt-onbekend");
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, null, null, new OogoId(UUID.randomUUID()), 1),
                secretary,
                "vervolg.agendapunt-onbekend");
        given.elsewhere(oogo, evaluator.on("2016-03-02"), new ItemWithdrawn(1));
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, null, null, oogo, 1),
                secretary,
                "vervolg.agendapunt-onbekend");
    }

    @Test
    void aFollowUpIsDecidedOnceUnlessItIsVoided() {
        var on = new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, null);
        var facts = history();
        facts.addAll(secretary.facts(on));
        expectRejection(when(facts, new DecideFollowUp(evaluation, on), secretary), "evaluatie.vervolg-al-bepaald");
        facts.addAll(secretary.replacing(new FactId(evaluation.toString(), 1)).facts(new FactVoided()));
        when(facts, new DecideFollowUp(evaluation, on), secretary).expectEvents(on);
    }

    @Test
    void aFollowUpIsNotDecidedBeforeTheEvaluation() {
        var on = new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, null);
        refused(on, secretary.on("2016-11-30"), "evaluatie.nog-niet-gedaan");
    }
}
