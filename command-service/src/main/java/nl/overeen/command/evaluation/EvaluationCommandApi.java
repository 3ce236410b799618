package nl.overeen.command.evaluation;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.command.evaluation.EvaluationBody.EvaluationEvidenceBody;
import nl.overeen.command.evaluation.EvaluationBody.EvaluationFollowUpBody;
import nl.overeen.command.evaluation.EvaluationBody.EvaluationGradeBody;
import nl.overeen.command.evaluation.EvaluationBody.EvaluationRecordingBody;
import nl.overeen.command.evaluation.EvaluationCommand.DecideFollowUp;
import nl.overeen.command.evaluation.EvaluationCommand.RecordEvaluation;
import nl.overeen.command.evaluation.EvaluationCommand.RedactTexts;
import nl.overeen.command.evaluation.EvaluationCommand.VoidFact;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/evaluaties")
class EvaluationCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    EvaluationCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping
    ResponseEntity<Answer> record(@RequestBody EvaluationRecordingBody body) {
        UUID id = commands.id(body.id());
        var collaboration = new CollaborationId(body.samenwerking());
        var command = recording(new EvaluationId(id), collaboration, body);
        return commands.create(command, id, Home.of(collaboration), body, URI.create("/v1/evaluaties/" + id));
    }

    @PostMapping("/{id}/vervolg")
    ResponseEntity<Answer> decide(@PathVariable UUID id, @RequestBody EvaluationFollowUpBody body) {
        return send(id, deciding(id, body), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new EvaluationId(id), body.checked(streams.facts(id))), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        Recorded.class,
                        "/v1/evaluaties",
                        EvaluationRecordingBody.class,
                        (id, fact, body) ->
                                recording(new EvaluationId(id), ((Recorded) fact.event()).collaboration(), body)),
                new Correction<>(
                        FollowUpDecided.class,
                        "/v1/evaluaties/{id}/vervolg",
                        EvaluationFollowUpBody.class,
                        (id, fact, body) -> deciding(id, body)));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new EvaluationId(id));
    }

    private RecordEvaluation recording(EvaluationId id, CollaborationId collaboration, EvaluationRecordingBody body) {
        return new RecordEvaluation(
                id,
                collaboration,
                body.onderwerp().subject(),
                body.oordeel(),
                texts.seal(body.bevinding()),
                all(body.cijfers(), this::grade),
                all(body.bewijs(), this::evidence));
    }

    private DecideFollowUp deciding(UUID id, EvaluationFollowUpBody body) {
        var next = new FollowUpDecided(
                body.vervolg(),
                optional(body.toelichting(), texts::seal),
                optional(body.voorstel(), AmbitionId::new),
                body.revisie(),
                optional(body.oogo(), OogoId::new),
                body.agendapunt());
        return new DecideFollowUp(new EvaluationId(id), next);
    }

    private Grade grade(EvaluationGradeBody body) {
        return new Grade(texts.seal(body.functie()), body.cijfer(), body.aantal());
    }

    /** A fact of a thing that the caller cannot see does not exist. */
    private Evidence evidence(EvaluationEvidenceBody body) {
        @Nullable FactId fact = optional(body.feit(), FactId::parse);
        if (fact != null) commands.home(UUID.fromString(fact.stream()));
        return new Evidence(texts.seal(body.tekst()), fact, optional(body.document(), DocumentId::new));
    }

    private static <A, B> List<B> all(@Nullable List<A> list, Function<A, B> each) {
        return list == null ? List.of() : list.stream().map(each).toList();
    }

    private static <A, B> @Nullable B optional(@Nullable A value, Function<A, B> each) {
        return value == null ? null : each.apply(value);
    }

    private ResponseEntity<Answer> send(UUID id, EvaluationCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
