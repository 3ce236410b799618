package nl.overeen.command.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.overeen.command.document.DocumentBody.DocumentRegistrationBody;
import nl.overeen.command.document.DocumentBody.DocumentStepBody;
import nl.overeen.command.document.DocumentBody.DocumentVersionBody;
import nl.overeen.command.document.DocumentBody.VersionBody;
import nl.overeen.command.document.DocumentCommand.RecordStep;
import nl.overeen.command.document.DocumentCommand.RedactTexts;
import nl.overeen.command.document.DocumentCommand.RegisterDocument;
import nl.overeen.command.document.DocumentCommand.RegisterVersion;
import nl.overeen.command.document.DocumentCommand.VoidFact;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Day;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/documenten")
class DocumentCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    DocumentCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping
    ResponseEntity<Answer> register(@RequestBody DocumentRegistrationBody body) {
        UUID id = commands.id(body.id());
        var collaboration = new CollaborationId(body.samenwerking());
        var command = new RegisterDocument(new DocumentId(id), collaboration, body.soort(), version(body));
        return commands.create(command, id, Home.of(collaboration), body, URI.create("/v1/documenten/" + id));
    }

    @PostMapping("/{id}/versies")
    ResponseEntity<Answer> registerVersion(@PathVariable UUID id, @RequestBody DocumentVersionBody body) {
        return send(id, new RegisterVersion(new DocumentId(id), version(body)), body);
    }

    @PostMapping("/{id}/stappen")
    ResponseEntity<Answer> recordStep(@PathVariable UUID id, @RequestBody DocumentStepBody body) {
        return send(id, stepping(id, body), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new DocumentId(id), body.checked(streams.facts(id))), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(new Correction<>(
                StepRecorded.class,
                "/v1/documenten/{id}/stappen",
                DocumentStepBody.class,
                (id, fact, body) -> stepping(id, body)));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new DocumentId(id));
    }

    private RecordStep stepping(UUID id, DocumentStepBody body) {
        List<PartyId> parties = body.partijen() == null
                ? List.of()
                : body.partijen().stream().distinct().map(PartyId::new).toList();
        return new RecordStep(
                new DocumentId(id),
                body.versie(),
                body.stap(),
                parties,
                texts.optional(body.aan()),
                texts.optional(body.uitkomst()));
    }

    private DocumentVersion version(VersionBody body) {
        return new DocumentVersion(
                texts.seal(body.titel()),
                texts.seal(body.versie()),
                new Day(body.datum()),
                body.sha256() == null ? null : body.sha256().toLowerCase(Locale.ROOT),
                texts.seal(body.vindplaats()));
    }

    private ResponseEntity<Answer> send(UUID id, DocumentCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
