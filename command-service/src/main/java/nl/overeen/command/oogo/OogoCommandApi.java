package nl.overeen.command.oogo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.overeen.command.oogo.OogoBody.ConclusionBody;
import nl.overeen.command.oogo.OogoBody.ConveningBody;
import nl.overeen.command.oogo.OogoBody.ItemBody;
import nl.overeen.command.oogo.OogoBody.OrderBody;
import nl.overeen.command.oogo.OogoBody.ReconveningBody;
import nl.overeen.command.oogo.OogoBody.RetablingBody;
import nl.overeen.command.oogo.OogoBody.TextBody;
import nl.overeen.command.oogo.OogoBody.WithdrawalBody;
import nl.overeen.command.oogo.OogoCommand.CancelOogo;
import nl.overeen.command.oogo.OogoCommand.CloseOogo;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.OpenOogo;
import nl.overeen.command.oogo.OogoCommand.OrderItems;
import nl.overeen.command.oogo.OogoCommand.ReconveneOogo;
import nl.overeen.command.oogo.OogoCommand.RedactTexts;
import nl.overeen.command.oogo.OogoCommand.RetableItem;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.command.oogo.OogoCommand.WithdrawItem;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.NoBody;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/oogos")
class OogoCommandApi {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;
    private final Clock clock;

    OogoCommandApi(Commands commands, Texts texts, Streams streams, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Answer> convene(@RequestBody ConveningBody body) {
        UUID id = commands.id(body.id());
        var collaboration = new CollaborationId(body.samenwerking());
        var command = new ConveneOogo(
                new OogoId(id), collaboration, body.naam(), body.dag(), body.tijd(), texts.optional(body.plaats()));
        return commands.create(
                command,
                id,
                Home.of(collaboration),
                OnOrBefore.the(body.dag(), body, clock),
                URI.create("/v1/oogos/" + id));
    }

    @PostMapping("/{id}/verplaatsing")
    ResponseEntity<Answer> reconvene(@PathVariable UUID id, @RequestBody ReconveningBody body) {
        var command = new ReconveneOogo(new OogoId(id), body.dag(), body.tijd(), texts.optional(body.plaats()));
        return commands.send(command, id, commands.home(id), OnOrBefore.the(body.dag(), body, clock));
    }

    @PostMapping("/{id}/afgelasting")
    ResponseEntity<Answer> cancel(@PathVariable UUID id, @RequestBody WithdrawalBody body) {
        return prepare(id, new CancelOogo(new OogoId(id)), body);
    }

    @PostMapping("/{id}/volgorde")
    ResponseEntity<Answer> order(@PathVariable UUID id, @RequestBody OrderBody body) {
        return prepare(id, new OrderItems(new OogoId(id), body.nummers()), body);
    }

    @PostMapping("/{id}/agendapunten")
    ResponseEntity<Answer> table(@PathVariable UUID id, @RequestBody ItemBody body) {
        var command = new TableItem(
                new OogoId(id),
                body.nummer(),
                body.soort(),
                texts.seal(body.titel()),
                texts.optional(body.toelichting()),
                TextBody.pinned(body.teksten()));
        return prepare(id, command, body);
    }

    @PostMapping("/{id}/agendapunten/{nummer}/teksten")
    ResponseEntity<Answer> retable(@PathVariable UUID id, @PathVariable int nummer, @RequestBody RetablingBody body) {
        return prepare(id, new RetableItem(new OogoId(id), nummer, TextBody.pinned(body.teksten())), body);
    }

    @PostMapping("/{id}/agendapunten/{nummer}/intrekking")
    ResponseEntity<Answer> withdraw(@PathVariable UUID id, @PathVariable int nummer, @RequestBody WithdrawalBody body) {
        return prepare(id, new WithdrawItem(new OogoId(id), nummer), body);
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<Answer> open(@PathVariable UUID id, @RequestBody NoBody body) {
        return meet(id, new OpenOogo(new OogoId(id)), body);
    }

    @PostMapping("/{id}/agendapunten/{nummer}/afronding")
    ResponseEntity<Answer> conclude(@PathVariable UUID id, @PathVariable int nummer, @RequestBody ConclusionBody body) {
        @Nullable OogoId heldTo = body.aanhoudenNaar() == null ? null : new OogoId(body.aanhoudenNaar());
        return meet(id, new ConcludeItem(new OogoId(id), nummer, heldTo), body);
    }

    @PostMapping("/{id}/sluiting")
    ResponseEntity<Answer> close(@PathVariable UUID id, @RequestBody NoBody body) {
        return meet(id, new CloseOogo(new OogoId(id)), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        var command = new RedactTexts(new OogoId(id), body.checked(streams.facts(id)));
        return commands.send(command, id, commands.home(id), body);
    }

    /** Before or on the OOGO's day. */
    private ResponseEntity<Answer> prepare(UUID id, OogoCommand command, WriteBody body) {
        Home home = commands.home(id);
        LocalDate day = OnOrBefore.dayOf(streams.facts(id));
        return commands.send(command, id, home, OnOrBefore.the(day, body, clock));
    }

    /** What happens in an OOGO has its day. */
    private ResponseEntity<Answer> meet(UUID id, OogoCommand command, WriteBody body) {
        Home home = commands.home(id);
        return commands.send(command, id, home, body, OnOrBefore.dayOf(streams.facts(id)));
    }
}
