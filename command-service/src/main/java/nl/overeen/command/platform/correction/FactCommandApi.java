package nl.overeen.command.platform.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.command.platform.access.Caller;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Replaced;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.input.JsonBody;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/feiten")
class FactCommandApi {
    private final Commands commands;
    private final Streams streams;
    private final JsonBody bodies;
    private final List<Corrections> features;

    FactCommandApi(Commands commands, Streams streams, JsonBody bodies, List<Corrections> features) {
        this.commands = commands;
        this.streams = streams;
        this.bodies = bodies;
        this.features = features;
    }

    /** A correction of one kind of fact, and the feature that offers it. */
    private record Offered(Corrections by, Correction<?> correction) {}

    @PostMapping("/{id}/correctie")
    ResponseEntity<Answer> correct(@PathVariable("id") String feit, @RequestBody CorrectionBody body) {
        FactId fact = read(feit);
        UUID id = UUID.fromString(fact.stream());
        commands.home(id);
        var replaced = new Replaced(fact, streams.facts(id));
        return restated(offered(replaced).correction(), replaced, body);
    }

    @PostMapping("/{id}/vervallen")
    ResponseEntity<Answer> expire(@PathVariable("id") String feit, @RequestBody VoidingBody body) {
        FactId fact = read(feit);
        UUID id = UUID.fromString(fact.stream());
        commands.home(id);
        var replaced = new Replaced(fact, streams.facts(id));
        Offered offered = offered(replaced);
        Home home = under(offered.correction(), id);
        if (replaced.fact().event() instanceof RevisionEvent)
            throw Rejection.rule(
                    "feit.tekst-vervalt-niet", "Een tekst vervalt niet. Wijzig hem, of trek de ambitie in.");
        if (offered.correction().own()) checkOwn(replaced.fact().origin());
        Day day = replaced.fact().origin().effective();
        return commands.replace(offered.by().voiding(id), fact, home, OnItsDay.of(day, body.reden(), true));
    }

    private <B extends Record & WriteBody> ResponseEntity<Answer> restated(
            Correction<B> correction, Replaced replaced, CorrectionBody body) {
        Home home = under(correction, UUID.fromString(replaced.id().stream()));
        if (correction.body() == null)
            throw Rejection.rule(
                    "feit.blijft-staan",
                    "Een standpunt of besluit blijft zoals het was. U kunt het wel laten vervallen: dan staat erbij"
                            + " dat het later is gecorrigeerd.");
        if (replaced.fact().event() instanceof RevisionEvent && Caller.current().expected() == null)
            throw Rejection.unseen();
        if (correction.own()) checkOwn(replaced.fact().origin());
        B content = bodies.within("inhoud", body.inhoud(), correction.body());
        Day day = content.geldtOp() == null ? replaced.fact().origin().effective() : new Day(content.geldtOp());
        var command = Objects.requireNonNull(correction.command())
                .command(UUID.fromString(replaced.id().stream()), replaced.fact(), content);
        return commands.replace(
                command, replaced.id(), home, OnItsDay.of(day, body.reden(), content instanceof MayBePlanned));
    }

    /** Correcting is for whom may give the original command. */
    private Home under(Correction<?> correction, UUID id) {
        Caller.current().under(correction.path());
        return commands.home(id);
    }

    /** @throws Rejection 409 for a fact that no one can correct */
    private Offered offered(Replaced replaced) {
        features.forEach(feature -> feature.checkVisible(replaced));
        for (Corrections feature : features)
            for (Correction<?> correction : feature.corrections())
                if (correction.event() == replaced.fact().event().getClass()) return new Offered(feature, correction);
        throw Rejection.rule("feit.niet-te-corrigeren", "Dit feit kan niet worden gecorrigeerd en niet vervallen.");
    }

    /** What was said or decided is taken back only for whom it was recorded. */
    private static void checkOwn(Origin origin) {
        Caller caller = Caller.current();
        if (!Objects.equals(origin.party(), caller.party())
                || !Objects.equals(origin.collaboration(), caller.collaboration()))
            throw Rejection.rule("feit.van-een-ander", "Dit feit is namens een ander vastgelegd.");
    }

    private static FactId read(String id) {
        try {
            FactId fact = FactId.parse(id);
            return new FactId(UUID.fromString(fact.stream()).toString(), fact.number());
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound();
        }
    }
}
