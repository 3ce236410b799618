package nl.overeen.command.party;

import java.util.UUID;
import nl.overeen.command.party.PartyBody.MandateBody;
import nl.overeen.command.party.PartyBody.RepresentationBody;
import nl.overeen.command.party.PartyCommand.EntrustRepresentation;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.party.PartyCommand.WithdrawRepresentation;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.EndBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/partijen/{id}")
class AuthorityCommandApi {
    private final Commands commands;
    private final Texts texts;

    AuthorityCommandApi(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/mandaten")
    ResponseEntity<Answer> grant(@PathVariable UUID id, @RequestBody MandateBody body) {
        var command = new GrantMandate(
                new PartyId(id),
                new MandateId(commands.id(body.id())),
                new FunctionId(body.functie()),
                new CollaborationId(body.samenwerking()),
                body.scope(),
                body.tot(),
                body.grondslag().ground(texts));
        return send(id, command, body);
    }

    @PostMapping("/mandaten/{mandaat}/intrekking")
    ResponseEntity<Answer> revoke(@PathVariable UUID id, @PathVariable UUID mandaat, @RequestBody EndBody body) {
        return send(id, new RevokeMandate(new PartyId(id), new MandateId(mandaat)), body);
    }

    @PostMapping("/vertegenwoordigingen")
    ResponseEntity<Answer> entrust(@PathVariable UUID id, @RequestBody RepresentationBody body) {
        var command = new EntrustRepresentation(
                new PartyId(id),
                new RepresentationId(commands.id(body.id())),
                new PartyId(body.vertegenwoordiger()),
                new CollaborationId(body.samenwerking()),
                body.scope(),
                body.tot(),
                body.grondslag().ground(texts));
        return send(id, command, body);
    }

    @PostMapping("/vertegenwoordigingen/{vertegenwoordiging}/intrekking")
    ResponseEntity<Answer> withdraw(
            @PathVariable UUID id, @PathVariable UUID vertegenwoordiging, @RequestBody EndBody body) {
        var representation = new RepresentationId(vertegenwoordiging);
        return send(id, new WithdrawRepresentation(new PartyId(id), representation), body);
    }

    private ResponseEntity<Answer> send(UUID id, PartyCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
