package nl.overeen.command.party;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.party.PartyBody.ContactBody;
import nl.overeen.command.party.PartyBody.NameBody;
import nl.overeen.command.party.PartyBody.RegistrationBody;
import nl.overeen.command.party.PartyBody.SuccessionBody;
import nl.overeen.command.party.PartyCommand.AppointFunction;
import nl.overeen.command.party.PartyCommand.EndFunction;
import nl.overeen.command.party.PartyCommand.NameContact;
import nl.overeen.command.party.PartyCommand.RedactTexts;
import nl.overeen.command.party.PartyCommand.RegisterParty;
import nl.overeen.command.party.PartyCommand.RenameParty;
import nl.overeen.command.party.PartyCommand.SucceedParty;
import nl.overeen.command.party.PartyCommand.VoidFact;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.AppointmentBody;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.EndBody;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.ContactNamed;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.Succeeded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/partijen")
class PartyCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    PartyCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping
    ResponseEntity<Answer> register(@RequestBody RegistrationBody body) {
        UUID id = commands.id(body.id());
        var command = new RegisterParty(new PartyId(id), body.soort(), body.naam(), body.code());
        return commands.create(command, id, Home.INSTALLATION, body, URI.create("/v1/partijen/" + id));
    }

    @PostMapping("/{id}/namen")
    ResponseEntity<Answer> rename(@PathVariable UUID id, @RequestBody NameBody body) {
        return send(id, new RenameParty(new PartyId(id), body.naam()), body);
    }

    @PostMapping("/{id}/opvolging")
    ResponseEntity<Answer> succeed(@PathVariable UUID id, @RequestBody SuccessionBody body) {
        return send(id, succeeding(id, body), body);
    }

    @PostMapping("/{id}/functies")
    ResponseEntity<Answer> appoint(@PathVariable UUID id, @RequestBody AppointmentBody body) {
        return send(id, new AppointFunction(new PartyId(id), body.appointment(commands, texts)), body);
    }

    @PostMapping("/{id}/functies/{functie}/einde")
    ResponseEntity<Answer> end(@PathVariable UUID id, @PathVariable UUID functie, @RequestBody EndBody body) {
        return send(id, new EndFunction(new PartyId(id), new FunctionId(functie)), body);
    }

    @PostMapping("/{id}/aanspreekpunten")
    ResponseEntity<Answer> name(@PathVariable UUID id, @RequestBody ContactBody body) {
        return send(id, naming(id, body), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new PartyId(id), body.checked(streams.facts(id))), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        Renamed.class,
                        "/v1/partijen/{id}/namen",
                        NameBody.class,
                        (id, fact, body) -> new RenameParty(new PartyId(id), body.naam())),
                new Correction<>(
                        Succeeded.class,
                        "/v1/partijen/{id}/opvolging",
                        SuccessionBody.class,
                        (id, fact, body) -> succeeding(id, body)),
                new Correction<>(
                        FunctionAppointed.class,
                        "/v1/partijen/{id}/functies",
                        AppointmentBody.class,
                        (id, fact, body) -> new AppointFunction(
                                new PartyId(id),
                                body.appointment(((FunctionAppointed) fact.event()).function(), texts))),
                new Correction<>(
                        FunctionEnded.class,
                        "/v1/partijen/{id}/functies/{functie}/einde",
                        EndBody.class,
                        (id, fact, body) ->
                                new EndFunction(new PartyId(id), ((FunctionEnded) fact.event()).function())),
                new Correction<>(
                        ContactNamed.class,
                        "/v1/partijen/{id}/aanspreekpunten",
                        ContactBody.class,
                        (id, fact, body) -> naming(id, body)));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new PartyId(id));
    }

    private static SucceedParty succeeding(UUID id, SuccessionBody body) {
        return new SucceedParty(
                new PartyId(id),
                body.opvolgers().stream().distinct().map(PartyId::new).toList());
    }

    private static NameContact naming(UUID id, ContactBody body) {
        return new NameContact(
                new PartyId(id), new CollaborationId(body.samenwerking()), new FunctionId(body.functie()));
    }

    private ResponseEntity<Answer> send(UUID id, PartyCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
