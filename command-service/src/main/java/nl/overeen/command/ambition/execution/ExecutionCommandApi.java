package nl.overeen.command.ambition.execution;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.ambition.execution.ExecutionBody.HandOverBody;
import nl.overeen.command.ambition.execution.ExecutionBody.MeasurementBody;
import nl.overeen.command.ambition.execution.ExecutionBody.ProgressBody;
import nl.overeen.command.ambition.execution.ExecutionBody.TrekkerBody;
import nl.overeen.command.ambition.execution.ExecutionCommand.AssignTrekker;
import nl.overeen.command.ambition.execution.ExecutionCommand.HandOver;
import nl.overeen.command.ambition.execution.ExecutionCommand.Leading;
import nl.overeen.command.ambition.execution.ExecutionCommand.RecordMeasurement;
import nl.overeen.command.ambition.execution.ExecutionCommand.ReportProgress;
import nl.overeen.command.ambition.execution.ExecutionCommand.VoidFact;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.PartyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExecutionCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;

    ExecutionCommandApi(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/v1/ambities/{id}/trekkers")
    ResponseEntity<Answer> assign(@PathVariable UUID id, @RequestBody TrekkerBody body) {
        return send(id, assigning(id, body), body);
    }

    @PostMapping("/v1/samenwerkingen/{id}/overdrachten")
    ResponseEntity<Answer> handOver(@PathVariable UUID id, @RequestBody HandOverBody body) {
        var command = new HandOver(
                new CollaborationId(id),
                new PartyId(body.partij()),
                new FunctionId(body.van()),
                new FunctionId(body.naar()),
                body.ambities().stream().map(AmbitionId::new).toList());
        return send(id, command, body);
    }

    @PostMapping("/v1/ambities/{id}/voortgang")
    ResponseEntity<Answer> report(@PathVariable UUID id, @RequestBody ProgressBody body) {
        return send(id, reporting(id, body), body);
    }

    @PostMapping("/v1/ambities/{id}/metingen")
    ResponseEntity<Answer> measure(@PathVariable UUID id, @RequestBody MeasurementBody body) {
        return send(id, measuring(id, body), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        TrekkerAssigned.class,
                        "/v1/ambities/{id}/trekkers",
                        TrekkerBody.class,
                        (id, fact, body) -> assigning(id, body)),
                new Correction<>(
                        ProgressReported.class,
                        "/v1/ambities/{id}/voortgang",
                        ProgressBody.class,
                        (id, fact, body) -> reporting(id, body)),
                new Correction<>(
                        MeasurementRecorded.class,
                        "/v1/ambities/{id}/metingen",
                        MeasurementBody.class,
                        (id, fact, body) -> measuring(id, body)));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new AmbitionId(id));
    }

    private AssignTrekker assigning(UUID id, TrekkerBody body) {
        var leaders = body.partijen().stream()
                .map(each -> new Leading(new PartyId(each.partij()), new FunctionId(each.functie())))
                .toList();
        return new AssignTrekker(new AmbitionId(id), leaders);
    }

    private ReportProgress reporting(UUID id, ProgressBody body) {
        return new ReportProgress(
                new AmbitionId(id), new ActionId(body.actie()), body.stand(), texts.optional(body.toelichting()));
    }

    private RecordMeasurement measuring(UUID id, MeasurementBody body) {
        return new RecordMeasurement(
                new AmbitionId(id),
                new IndicatorId(body.indicator()),
                body.waarde(),
                body.bereikt(),
                texts.optional(body.bron()),
                texts.optional(body.toelichting()));
    }

    private ResponseEntity<Answer> send(UUID id, ExecutionCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
