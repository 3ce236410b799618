package nl.overeen.command.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.collaboration.CollaborationCommand.VoidFact;
import nl.overeen.command.collaboration.FoundationBody.ConsultationsBody;
import nl.overeen.command.collaboration.FoundationBody.PrinciplesBody;
import nl.overeen.command.collaboration.FoundationBody.ProcedureBody;
import nl.overeen.command.collaboration.FoundationBody.ThemeBody;
import nl.overeen.command.collaboration.FoundationBody.ThemeRevisionBody;
import nl.overeen.command.collaboration.FoundationBody.VisionBody;
import nl.overeen.command.collaboration.FoundationCommand.ArrangeConsultation;
import nl.overeen.command.collaboration.FoundationCommand.DefineTheme;
import nl.overeen.command.collaboration.FoundationCommand.DraftPrinciples;
import nl.overeen.command.collaboration.FoundationCommand.FormulateVision;
import nl.overeen.command.collaboration.FoundationCommand.LayDownProcedure;
import nl.overeen.command.collaboration.FoundationCommand.RetireTheme;
import nl.overeen.command.collaboration.FoundationCommand.ReviseTheme;
import nl.overeen.command.platform.access.ReplacesText;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.NoBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.FoundationEvent.ConsultationArranged;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRevised;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Principle;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/samenwerkingen/{id}")
class FoundationCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    FoundationCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping("/procedure")
    ResponseEntity<Answer> layDown(@PathVariable UUID id, @RequestBody ProcedureBody body) {
        return send(id, new LayDownProcedure(new CollaborationId(id), body.procedure(texts)), body);
    }

    @PostMapping("/themas")
    ResponseEntity<Answer> define(@PathVariable UUID id, @RequestBody ThemeBody body) {
        var theme = new ThemeId(commands.id(body.id()));
        return send(id, new DefineTheme(new CollaborationId(id), theme, body.theme(texts)), body);
    }

    @ReplacesText
    @PostMapping("/themas/{thema}/wijzigingen")
    ResponseEntity<Answer> revise(
            @PathVariable UUID id, @PathVariable UUID thema, @RequestBody ThemeRevisionBody body) {
        return send(id, revising(id, new ThemeId(thema), body), body);
    }

    @PostMapping("/themas/{thema}/einde")
    ResponseEntity<Answer> retire(@PathVariable UUID id, @PathVariable UUID thema, @RequestBody NoBody body) {
        return send(id, new RetireTheme(new CollaborationId(id), new ThemeId(thema)), body);
    }

    @PostMapping("/visie")
    ResponseEntity<Answer> formulate(@PathVariable UUID id, @RequestBody VisionBody body) {
        var current = new Vision(null, null, null, null);
        for (Fact fact : streams.facts(id))
            if (fact.event() instanceof VisionFormulated formulated) current = formulated.vision();
        return send(id, new FormulateVision(new CollaborationId(id), body.vision(current, texts)), body);
    }

    @PostMapping("/uitgangspunten")
    ResponseEntity<Answer> draft(@PathVariable UUID id, @RequestBody PrinciplesBody body) {
        List<Principle> current = List.of();
        for (Fact fact : streams.facts(id))
            if (fact.event() instanceof PrinciplesDrafted drafted) current = drafted.principles();
        return send(id, new DraftPrinciples(new CollaborationId(id), body.principles(current, texts)), body);
    }

    @PostMapping("/overlegstructuur")
    ResponseEntity<Answer> arrange(@PathVariable UUID id, @RequestBody ConsultationsBody body) {
        var known = new ArrayList<Consultation>();
        for (Fact fact : streams.facts(id))
            if (fact.event() instanceof ConsultationArranged arranged) known.addAll(arranged.consultations());
        return send(id, new ArrangeConsultation(new CollaborationId(id), body.consultations(known, texts)), body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        ThemeDefined.class,
                        "/v1/samenwerkingen/{id}/themas",
                        ThemeBody.class,
                        (id, fact, body) -> new DefineTheme(
                                new CollaborationId(id), ((ThemeDefined) fact.event()).theme(), body.theme(texts))),
                new Correction<>(
                        ThemeRevised.class,
                        "/v1/samenwerkingen/{id}/themas/{thema}/wijzigingen",
                        ThemeRevisionBody.class,
                        (id, fact, body) -> revising(id, ((ThemeRevised) fact.event()).theme(), body)),
                new Correction<>(
                        ThemeRetired.class,
                        "/v1/samenwerkingen/{id}/themas/{thema}/einde",
                        NoBody.class,
                        (id, fact, body) ->
                                new RetireTheme(new CollaborationId(id), ((ThemeRetired) fact.event()).theme())));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new CollaborationId(id));
    }

    private ReviseTheme revising(UUID id, ThemeId theme, ThemeRevisionBody body) {
        var selected = AsOf.select(streams.facts(id), LocalDate.MAX, Instant.MAX);
        Themes.@Nullable Defined current = Themes.of(selected).get(theme);
        if (current == null) throw Rejection.notFound();
        return new ReviseTheme(new CollaborationId(id), theme, body.theme(current.content(), texts));
    }

    private ResponseEntity<Answer> send(UUID id, FoundationCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }
}
