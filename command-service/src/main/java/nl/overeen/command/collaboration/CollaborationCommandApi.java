package nl.overeen.command.collaboration;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.collaboration.CollaborationCommand.AdmitParty;
import nl.overeen.command.collaboration.CollaborationCommand.AppointFunction;
import nl.overeen.command.collaboration.CollaborationCommand.EndFunction;
import nl.overeen.command.collaboration.CollaborationCommand.Found;
import nl.overeen.command.collaboration.CollaborationCommand.RedactTexts;
import nl.overeen.command.collaboration.CollaborationCommand.ReleaseParty;
import nl.overeen.command.collaboration.CollaborationCommand.VoidFact;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.AppointmentBody;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.EndBody;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.collaboration.CollaborationEvent.FunctionAppointed;
import nl.overeen.events.collaboration.CollaborationEvent.FunctionEnded;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/samenwerkingen")
class CollaborationCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    CollaborationCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    /** Found a samenwerking. */
    record FoundBody(
            @Nullable UUID id,

            @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 100)
            String naam,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    /** Let a party join. */
    record AdmissionBody(
            @Schema(requiredMode = REQUIRED) UUID partij,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody, MayBePlanned {}

    @PostMapping
    ResponseEntity<Answer> found(@RequestBody FoundBody body) {
        UUID id = commands.id(body.id());
        var command = new Found(new CollaborationId(id), body.naam());
        return commands.create(command, id, Home.INSTALLATION, body, URI.create("/v1/samenwerkingen/" + id));
    }

    @PostMapping("/{id}/partijen")
    ResponseEntity<Answer> admit(@PathVariable UUID id, @RequestBody AdmissionBody body) {
        return send(id, new AdmitParty(new CollaborationId(id), new PartyId(body.partij())), body);
    }

    @PostMapping("/{id}/partijen/{partij}/vertrek")
    ResponseEntity<Answer> release(@PathVariable UUID id, @PathVariable UUID partij, @RequestBody EndBody body) {
        return send(id, new ReleaseParty(new CollaborationId(id), new PartyId(partij)), body);
    }

    @PostMapping("/{id}/functies")
    ResponseEntity<Answer> appoint(@PathVariable UUID id, @RequestBody AppointmentBody body) {
        return send(id, new AppointFunction(new CollaborationId(id), body.appointment(commands, texts)), body);
    }

    @PostMapping("/{id}/functies/{functie}/einde")
    ResponseEntity<Answer> end(@PathVariable UUID id, @PathVariable UUID functie, @RequestBody EndBody body) {
        return send(id, new EndFunction(new CollaborationId(id), new FunctionId(functie)), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new CollaborationId(id), body.checked(streams.facts(id))), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        PartyAdmitted.class,
                        "/v1/samenwerkingen/{id}/partijen",
                        AdmissionBody.class,
                        (id, fact, body) -> new AdmitParty(new CollaborationId(id), new PartyId(body.partij()))),
                new Correction<>(
                        PartyReleased.class,
                        "/v1/samenwerkingen/{id}/partijen/{partij}/vertrek",
                        EndBody.class,
                        (id, fact, body) ->
                                new ReleaseParty(new CollaborationId(id), ((PartyReleased) fact.event()).party())),
                new Correction<>(
                        FunctionAppointed.class,
                        "/v1/samenwerkingen/{id}/functies",
                        AppointmentBody.class,
                        (id, fact, body) -> new AppointFunction(
                                new CollaborationId(id),
                                body.appointment(((FunctionAppointed) fact.event()).function(), texts))),
                new Correction<>(
                        FunctionEnded.class,
                        "/v1/samenwerkingen/{id}/functies/{functie}/einde",
                        EndBody.class,
                        (id, fact, body) ->
                                new EndFunction(new CollaborationId(id), ((FunctionEnded) fact.event()).function())));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new CollaborationId(id));
    }

    private ResponseEntity<Answer> send(UUID id, CollaborationCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
