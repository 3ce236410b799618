package nl.overeen.command.oogo;

import java.util.UUID;
import java.util.function.Function;
import nl.overeen.command.oogo.AfterwardsBody.BindingBody;
import nl.overeen.command.oogo.AfterwardsBody.ConfirmationBody;
import nl.overeen.command.oogo.AfterwardsBody.ContestBody;
import nl.overeen.command.oogo.AfterwardsBody.FeedbackBody;
import nl.overeen.command.oogo.AfterwardsBody.FulfilmentBody;
import nl.overeen.command.oogo.AfterwardsCommand.ConfirmPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ContestPosition;
import nl.overeen.command.oogo.AfterwardsCommand.JoinDecision;
import nl.overeen.command.oogo.AfterwardsCommand.RatifyPosition;
import nl.overeen.command.oogo.AfterwardsCommand.RefuseRatification;
import nl.overeen.command.oogo.AfterwardsCommand.ReportBack;
import nl.overeen.command.oogo.AfterwardsCommand.ReportOnCommitment;
import nl.overeen.command.oogo.OogoBody.WithdrawalBody;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
class AfterwardsCommandApi {
    private final Commands commands;
    private final Texts texts;
    private final Claims claims;

    AfterwardsCommandApi(Commands commands, Texts texts, Claims claims) {
        this.commands = commands;
        this.texts = texts;
        this.claims = claims;
    }

    @PostMapping("/oogos/{id}/agendapunten/{nummer}/bevestigingen")
    ResponseEntity<Answer> confirm(
            @PathVariable UUID id, @PathVariable int nummer, @RequestBody ConfirmationBody body) {
        return send(id, new ConfirmPosition(new OogoId(id), nummer, new PartyId(body.partij())), body);
    }

    @PostMapping("/oogos/{id}/agendapunten/{nummer}/betwistingen")
    ResponseEntity<Answer> contest(@PathVariable UUID id, @PathVariable int nummer, @RequestBody ContestBody body) {
        return send(id, new ContestPosition(new OogoId(id), nummer, new PartyId(body.partij())), body);
    }

    @PostMapping("/oogos/{id}/toezeggingen/{toezegging}/verslagen")
    ResponseEntity<Answer> report(
            @PathVariable UUID id, @PathVariable UUID toezegging, @RequestBody FulfilmentBody body) {
        var command = new ReportOnCommitment(
                new OogoId(id), new CommitmentId(toezegging), body.stand(), texts.seal(body.verslag()));
        return send(id, command, body);
    }

    @PostMapping("/besluiten/{id}/toetredingen")
    ResponseEntity<Answer> join(@PathVariable UUID id, @RequestBody BindingBody body) {
        return decided(id, oogo -> new JoinDecision(oogo, new DecisionId(id), body.mandate()), body);
    }

    @PostMapping("/besluiten/{id}/bekrachtigingen")
    ResponseEntity<Answer> ratify(@PathVariable UUID id, @RequestBody BindingBody body) {
        return decided(id, oogo -> new RatifyPosition(oogo, new DecisionId(id), body.mandate()), body);
    }

    @PostMapping("/besluiten/{id}/weigeringen")
    ResponseEntity<Answer> refuse(@PathVariable UUID id, @RequestBody WithdrawalBody body) {
        return decided(id, oogo -> new RefuseRatification(oogo, new DecisionId(id)), body);
    }

    @PostMapping("/besluiten/{id}/terugkoppelingen")
    ResponseEntity<Answer> reportBack(@PathVariable UUID id, @RequestBody FeedbackBody body) {
        return decided(
                id,
                oogo -> new ReportBack(
                        oogo, new DecisionId(id), texts.seal(body.aan()), texts.optional(body.bericht())),
                body);
    }

    /** About a decision, which lives in the OOGO that took it. */
    private ResponseEntity<Answer> decided(UUID decision, Function<OogoId, AfterwardsCommand> command, WriteBody body) {
        UUID oogo = claims.holder(decision, Claims.DECISION).orElseThrow(Rejection::notFound);
        return send(oogo, command.apply(new OogoId(oogo)), body);
    }

    private ResponseEntity<Answer> send(UUID oogo, AfterwardsCommand command, WriteBody body) {
        return commands.send(command, oogo, commands.home(oogo), body);
    }
}
