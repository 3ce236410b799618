package nl.overeen.command.party;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.party.PartyBody.MandateBody;
import nl.overeen.command.party.PartyBody.RepresentationBody;
import nl.overeen.command.party.PartyCommand.EntrustRepresentation;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.party.PartyCommand.VoidFact;
import nl.overeen.command.party.PartyCommand.WithdrawRepresentation;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
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
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/partijen/{id}")
class AuthorityCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;

    AuthorityCommandApi(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/mandaten")
    ResponseEntity<Answer> grant(@PathVariable UUID id, @RequestBody MandateBody body) {
        return send(id, granting(id, commands.id(body.id()), body), body);
    }

    @PostMapping("/mandaten/{mandaat}/intrekking")
    ResponseEntity<Answer> revoke(@PathVariable UUID id, @PathVariable UUID mandaat, @RequestBody EndBody body) {
        return send(id, new RevokeMandate(new PartyId(id), new MandateId(mandaat)), body);
    }

    @PostMapping("/vertegenwoordigingen")
    ResponseEntity<Answer> entrust(@PathVariable UUID id, @RequestBody RepresentationBody body) {
        return send(id, entrusting(id, commands.id(body.id()), body), body);
    }

    @PostMapping("/vertegenwoordigingen/{vertegenwoordiging}/intrekking")
    ResponseEntity<Answer> withdraw(
            @PathVariable UUID id, @PathVariable UUID vertegenwoordiging, @RequestBody EndBody body) {
        var representation = new RepresentationId(vertegenwoordiging);
        return send(id, new WithdrawRepresentation(new PartyId(id), representation), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        MandateGranted.class,
                        "/v1/partijen/{id}/mandaten",
                        MandateBody.class,
                        (id, fact, body) -> granting(
                                id, ((MandateGranted) fact.event()).mandate().value(), body)),
                new Correction<>(
                        MandateRevoked.class,
                        "/v1/partijen/{id}/mandaten/{mandaat}/intrekking",
                        EndBody.class,
                        (id, fact, body) ->
                                new RevokeMandate(new PartyId(id), ((MandateRevoked) fact.event()).mandate())),
                new Correction<>(
                        RepresentationEntrusted.class,
                        "/v1/partijen/{id}/vertegenwoordigingen",
                        RepresentationBody.class,
                        (id, fact, body) -> entrusting(
                                id,
                                ((RepresentationEntrusted) fact.event())
                                        .representation()
                                        .value(),
                                body)),
                new Correction<>(
                        RepresentationWithdrawn.class,
                        "/v1/partijen/{id}/vertegenwoordigingen/{vertegenwoordiging}/intrekking",
                        EndBody.class,
                        (id, fact, body) -> new WithdrawRepresentation(
                                new PartyId(id), ((RepresentationWithdrawn) fact.event()).representation())));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new PartyId(id));
    }

    private GrantMandate granting(UUID id, UUID mandate, MandateBody body) {
        return new GrantMandate(
                new PartyId(id),
                new MandateId(mandate),
                new FunctionId(body.functie()),
                new CollaborationId(body.samenwerking()),
                body.scope(),
                body.tot(),
                body.grondslag().ground(texts));
    }

    private EntrustRepresentation entrusting(UUID id, UUID representation, RepresentationBody body) {
        return new EntrustRepresentation(
                new PartyId(id),
                new RepresentationId(representation),
                new PartyId(body.vertegenwoordiger()),
                new CollaborationId(body.samenwerking()),
                body.scope(),
                body.tot(),
                body.grondslag().ground(texts));
    }

    private ResponseEntity<Answer> send(UUID id, PartyCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
