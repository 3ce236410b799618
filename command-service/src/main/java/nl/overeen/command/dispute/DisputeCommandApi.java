package nl.overeen.command.dispute;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.dispute.DisputeBody.DisputeAdviceBody;
import nl.overeen.command.dispute.DisputeBody.DisputeRaisingBody;
import nl.overeen.command.dispute.DisputeBody.DisputeSettlementBody;
import nl.overeen.command.dispute.DisputeBody.DisputeStatementBody;
import nl.overeen.command.dispute.DisputeCommand.RaiseDispute;
import nl.overeen.command.dispute.DisputeCommand.ReceiveAdvice;
import nl.overeen.command.dispute.DisputeCommand.RedactTexts;
import nl.overeen.command.dispute.DisputeCommand.SettleDispute;
import nl.overeen.command.dispute.DisputeCommand.SubmitStatement;
import nl.overeen.command.dispute.DisputeCommand.VoidFact;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.collaboration.DisputeRoute;
import nl.overeen.events.dispute.DisputeEvent.AdviceReceived;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.dispute.DisputeEvent.StatementSubmitted;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/geschillen")
class DisputeCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;
    private final Claims claims;

    DisputeCommandApi(Commands commands, Texts texts, Streams streams, Claims claims) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
        this.claims = claims;
    }

    @PostMapping
    ResponseEntity<Answer> raise(@RequestBody DisputeRaisingBody body) {
        UUID id = commands.id(body.id());
        Home home = commands.home(body.oogo());
        @Nullable CollaborationId collaboration = home.collaboration();
        if (collaboration == null) throw Rejection.notFound();
        var oogo = new OogoId(body.oogo());
        var command = new RaiseDispute(
                new DisputeId(id),
                collaboration,
                oogo,
                body.agendapunt(),
                texts.seal(body.onderwerp()),
                route(body.route(), oogo, collaboration));
        return commands.create(command, id, home, body, URI.create("/v1/geschillen/" + id));
    }

    @PostMapping("/{id}/standpunten")
    ResponseEntity<Answer> submit(@PathVariable UUID id, @RequestBody DisputeStatementBody body) {
        return send(id, submitting(id, body), body);
    }

    @PostMapping("/{id}/adviezen")
    ResponseEntity<Answer> receive(@PathVariable UUID id, @RequestBody DisputeAdviceBody body) {
        return send(id, receiving(id, body), body);
    }

    @PostMapping("/{id}/afloop")
    ResponseEntity<Answer> settle(@PathVariable UUID id, @RequestBody DisputeSettlementBody body) {
        return send(id, settling(id, body), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new DisputeId(id), body.checked(streams.facts(id))), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                Correction.own(
                        StatementSubmitted.class,
                        "/v1/geschillen/{id}/standpunten",
                        DisputeStatementBody.class,
                        (id, fact, body) -> submitting(id, body)),
                new Correction<>(
                        AdviceReceived.class,
                        "/v1/geschillen/{id}/adviezen",
                        DisputeAdviceBody.class,
                        (id, fact, body) -> receiving(id, body)),
                new Correction<>(
                        Settled.class,
                        "/v1/geschillen/{id}/afloop",
                        DisputeSettlementBody.class,
                        (id, fact, body) -> settling(id, body)));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new DisputeId(id));
    }

    private SubmitStatement submitting(UUID id, DisputeStatementBody body) {
        return new SubmitStatement(new DisputeId(id), texts.seal(body.standpunt()));
    }

    private ReceiveAdvice receiving(UUID id, DisputeAdviceBody body) {
        return new ReceiveAdvice(new DisputeId(id), texts.seal(body.van()), texts.seal(body.advies()));
    }

    private SettleDispute settling(UUID id, DisputeSettlementBody body) {
        @Nullable DecisionId decision = body.besluit() == null ? null : seen(body.besluit());
        return new SettleDispute(new DisputeId(id), texts.seal(body.uitkomst()), decision);
    }

    /** A decision that the caller cannot see does not exist. */
    private DecisionId seen(UUID decision) {
        commands.home(claims.holder(decision, Claims.DECISION).orElseThrow(Rejection::notFound));
        return new DecisionId(decision);
    }

    /** The procedure's own text for a route that it names. */
    private @Nullable Text route(@Nullable String named, OogoId oogo, CollaborationId collaboration) {
        if (named == null) return null;
        var known = Occasion.on(LocalDate.MAX, oogo, collaboration, streams).routes().stream()
                .map(DisputeRoute::name)
                .toList();
        var plain = texts.open(known);
        return known.stream()
                .filter(route -> named.equals(plain.get(route.id())))
                .findFirst()
                .orElseGet(() -> texts.seal(named));
    }

    private ResponseEntity<Answer> send(UUID id, DisputeCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
