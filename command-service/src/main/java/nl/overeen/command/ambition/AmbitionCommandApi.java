package nl.overeen.command.ambition;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.command.ambition.AmbitionBody.AmendmentBody;
import nl.overeen.command.ambition.AmbitionBody.EndingBody;
import nl.overeen.command.ambition.AmbitionBody.MergerBody;
import nl.overeen.command.ambition.AmbitionBody.ProposalBody;
import nl.overeen.command.ambition.AmbitionCommand.AmendAmbition;
import nl.overeen.command.ambition.AmbitionCommand.MergeAmbitions;
import nl.overeen.command.ambition.AmbitionCommand.ProposeAmbition;
import nl.overeen.command.ambition.AmbitionCommand.RedactTexts;
import nl.overeen.command.ambition.AmbitionCommand.ShareDraft;
import nl.overeen.command.ambition.AmbitionCommand.WithdrawAmbition;
import nl.overeen.command.ambition.execution.ExecutionCommand.VoidFact;
import nl.overeen.command.ambition.text.Drafting;
import nl.overeen.command.platform.access.Caller;
import nl.overeen.command.platform.access.ReplacesText;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Replaced;
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
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/ambities")
class AmbitionCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    AmbitionCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping
    ResponseEntity<Answer> propose(@RequestBody ProposalBody body) {
        commands.home(body.samenwerking());
        UUID id = commands.id(body.id());
        var collaboration = new CollaborationId(body.samenwerking());
        var command = new ProposeAmbition(
                new AmbitionId(id),
                collaboration,
                commands.party(),
                Boolean.TRUE.equals(body.concept()),
                Drafting.of(texts, null).content(body));
        return commands.create(command, id, Home.of(collaboration), body, URI.create("/v1/ambities/" + id));
    }

    @PostMapping("/{id}/delen")
    ResponseEntity<Answer> share(@PathVariable UUID id, @RequestBody NoBody body) {
        return send(id, new ShareDraft(new AmbitionId(id)), body);
    }

    @ReplacesText
    @PostMapping("/{id}/wijzigingen")
    ResponseEntity<Answer> amend(@PathVariable UUID id, @RequestBody AmendmentBody body) {
        Home home = commands.home(id);
        return commands.send(amending(id, body), id, home, body);
    }

    @ReplacesText
    @PostMapping("/{id}/samenvoegingen")
    ResponseEntity<Answer> merge(@PathVariable UUID id, @RequestBody MergerBody body) {
        return send(id, new MergeAmbitions(new AmbitionId(id), body.carried(), body.dropped()), body);
    }

    @ReplacesText
    @PostMapping("/{id}/intrekking")
    ResponseEntity<Answer> withdraw(@PathVariable UUID id, @RequestBody EndingBody body) {
        return send(id, new WithdrawAmbition(new AmbitionId(id)), body);
    }

    @PostMapping("/{id}/onleesbaarmaking")
    ResponseEntity<Answer> redact(@PathVariable UUID id, @RequestBody RedactionBody body) {
        return send(id, new RedactTexts(new AmbitionId(id), body.checked(streams.facts(id))), body);
    }

    /** Of a text the next revision corrects it. */
    @Override
    public List<Correction<?>> corrections() {
        return Stream.of(Proposed.class, Amended.class)
                .<Correction<?>>map(text -> new Correction<>(
                        text,
                        "/v1/ambities/{id}/wijzigingen",
                        AmendmentBody.class,
                        (id, fact, body) -> amending(id, body)))
                .toList();
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new AmbitionId(id));
    }

    /** What happened to a draft before it was shared is for its own party only. */
    @Override
    public void checkVisible(Replaced replaced) {
        @Nullable PartyId hiddenBy = null;
        for (Fact fact : replaced.stream()) {
            if (fact.event() instanceof Proposed proposed && proposed.draft()) hiddenBy = proposed.proposer();
            if (fact.event() instanceof DraftShared) hiddenBy = null;
            if (fact.id().equals(replaced.id())) break;
        }
        if (hiddenBy != null && !hiddenBy.equals(Caller.current().party())) throw Rejection.notFound();
    }

    private AmendAmbition amending(UUID id, AmendmentBody body) {
        Content next = Drafting.of(texts, current(id)).content(body);
        return new AmendAmbition(new AmbitionId(id), next, Boolean.TRUE.equals(body.hervat()));
    }

    private ResponseEntity<Answer> send(UUID id, AmbitionCommand command, WriteBody body) {
        return commands.send(command, id, commands.home(id), body);
    }

    private Content current(UUID id) {
        @Nullable Content content = null;
        for (Fact fact : streams.facts(id)) if (fact.event() instanceof RevisionEvent made) content = made.content();
        if (content == null) throw Rejection.notFound();
        return content;
    }
}
