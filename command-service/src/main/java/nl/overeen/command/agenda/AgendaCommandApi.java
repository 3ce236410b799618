package nl.overeen.command.agenda;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.agenda.AgendaBody.OpeningBody;
import nl.overeen.command.agenda.AgendaBody.OrderingBody;
import nl.overeen.command.agenda.AgendaCommand.CloseEdition;
import nl.overeen.command.agenda.AgendaCommand.OpenEdition;
import nl.overeen.command.agenda.AgendaCommand.OrderAmbitions;
import nl.overeen.command.agenda.AgendaCommand.RedactTexts;
import nl.overeen.command.agenda.AgendaCommand.VoidFact;
import nl.overeen.command.platform.access.ReplacesText;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.NoBody;
import nl.overeen.command.platform.web.RedactionBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.agenda.AgendaEvent.EditionClosed;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgendaCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    AgendaCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping("/v1/samenwerkingen/{id}/agendas")
    ResponseEntity<Answer> open(@PathVariable("id") UUID samenwerking, @RequestBody OpeningBody body) {
        UUID id = commands.id(body.id());
        var collaboration = new CollaborationId(samenwerking);
        var edition = EditionDraft.of(texts, null).edition(body);
        return commands.create(
                new OpenEdition(new AgendaId(id), collaboration, edition),
                id,
                Home.of(collaboration),
                body,
                URI.create("/v1/agendas/" + id));
    }

    @ReplacesText
    @PostMapping("/v1/agendas/{id}/volgorde")
    ResponseEntity<Answer> order(@PathVariable UUID id, @RequestBody OrderingBody body) {
        Home home = commands.home(id);
        var edition = EditionDraft.of(texts, current(id)).edition(body);
        return commands.send(new OrderAmbitions(new AgendaId(id), edition), id, home, body);
    }

    @PostMapping("/v1/agendas/{id}/einde")
    ResponseEntity<Answer> close(@PathVariable UUID id, @RequestBody NoBody body) {
        return send(id, new CloseEdition(new AgendaId(id)), body);
    }

    @PostMapping("/v1/agendas/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new AgendaId(id), body.checked(streams.facts(id))), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(new Correction<>(
                EditionClosed.class,
                "/v1/agendas/{id}/einde",
                NoBody.class,
                (id, fact, body) -> new CloseEdition(new AgendaId(id))));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new AgendaId(id));
    }

    private ResponseEntity<Answer> send(UUID id, AgendaCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }

    private Edition current(UUID id) {
        @Nullable Edition edition = null;
        for (Fact fact : streams.facts(id)) if (fact.event() instanceof EditionEvent made) edition = made.edition();
        if (edition == null) throw Rejection.notFound();
        return edition;
    }
}
