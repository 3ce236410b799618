package nl.overeen.command.oogo;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.MinutesBody.AttendanceBody;
import nl.overeen.command.oogo.MinutesBody.CommitmentBody;
import nl.overeen.command.oogo.MinutesBody.DiscussionBody;
import nl.overeen.command.oogo.MinutesCommand.NoteAttendance;
import nl.overeen.command.oogo.MinutesCommand.RecordCommitment;
import nl.overeen.command.oogo.MinutesCommand.RecordDiscussion;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/oogos/{id}")
class MinutesCommandApi {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    MinutesCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping("/aanwezigheid")
    ResponseEntity<Answer> note(@PathVariable UUID id, @RequestBody AttendanceBody body) {
        return meet(id, new NoteAttendance(new OogoId(id), parties(body.afwezig())), body);
    }

    @PostMapping("/agendapunten/{nummer}/bespreking")
    ResponseEntity<Answer> discuss(@PathVariable UUID id, @PathVariable int nummer, @RequestBody DiscussionBody body) {
        return meet(id, new RecordDiscussion(new OogoId(id), nummer, texts.seal(body.tekst())), body);
    }

    @PostMapping("/toezeggingen")
    ResponseEntity<Answer> promise(@PathVariable UUID id, @RequestBody CommitmentBody body) {
        var command = new RecordCommitment(
                new OogoId(id),
                new CommitmentId(commands.id(body.id())),
                body.agendapunt(),
                new PartyId(body.partij()),
                texts.seal(body.toezegging()),
                parties(body.aan()),
                body.uiterlijk());
        return meet(id, command, body);
    }

    /** What happens in an OOGO has its day. */
    private ResponseEntity<Answer> meet(UUID id, MinutesCommand command, WriteBody body) {
        Home home = commands.home(id);
        return commands.send(command, id, home, body, OnOrBefore.dayOf(streams.facts(id)));
    }

    private static List<PartyId> parties(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().map(PartyId::new).toList();
    }
}
