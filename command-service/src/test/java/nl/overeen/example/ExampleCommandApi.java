package nl.overeen.example;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.access.ReplacesText;
import nl.overeen.command.platform.body.Line;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.body.WrittenDay;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Operations of the platform's own tests, under rows of the real table of rules that no feature here serves. */
@RestController
public class ExampleCommandApi implements Corrections {
    private final Commands commands;
    private final Texts texts;

    ExampleCommandApi(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** Everything a body can hold. */
    public record MakeBody(
            @Nullable UUID id,
            UUID samenwerking,
            @Line(20) String naam,

            @io.swagger.v3.oas.annotations.media.Schema(format = "tekst", maxLength = 100)
            String plaats,

            @Nullable PartyKind soort,
            @Nullable LocalDate dag,
            @Nullable LocalTime tijd,
            @Nullable Integer aantal,

            @Nullable @io.swagger.v3.oas.annotations.media.Schema(minimum = "0")
            BigDecimal uren,

            @Nullable Boolean concept,
            @Nullable List<PartBody> doelen,
            @Nullable List<UUID> partijen,
            @Nullable Day sinds,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(50) String reden)
            implements WriteBody, MayBePlanned {}

    /** A part, validated as deep. */
    public record PartBody(@Prose String tekst, @Nullable Long nummer) {}

    /** A change. */
    public record ChangeBody(
            @Nullable Integer nummer,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose String reden) implements WriteBody {}

    @PostMapping("/v1/oogos")
    ResponseEntity<Answer> make(@RequestBody MakeBody body) {
        UUID id = commands.id(body.id());
        var collaboration = new CollaborationId(body.samenwerking());
        var command = new Example.Make(id, collaboration, body.naam(), texts.seal(body.plaats()));
        return commands.create(command, id, Home.of(collaboration), body, URI.create("/v1/oogos/" + id));
    }

    @PostMapping("/v1/oogos/{id}/agendapunten")
    ResponseEntity<Answer> change(@PathVariable UUID id, @RequestBody ChangeBody body) {
        Home home = commands.home(id);
        int item = body.nummer() == null ? 1 : body.nummer();
        return commands.send(new Example.Change(id, item), id, home, body);
    }

    @ReplacesText
    @PostMapping("/v1/oogos/{id}/agendapunten/{nr}/teksten")
    ResponseEntity<Answer> replace(@PathVariable UUID id, @PathVariable int nr, @RequestBody ChangeBody body) {
        return commands.send(new Example.Change(id, nr), id, commands.home(id), body);
    }

    @PostMapping("/v1/oogos/{id}/agendapunten/{nr}/standpunten")
    ResponseEntity<Answer> onItsDay(@PathVariable UUID id, @PathVariable int nr, @RequestBody ChangeBody body) {
        return commands.send(new Example.Change(id, nr), id, commands.home(id), body, LocalDate.of(2016, 4, 6));
    }

    @PostMapping("/v1/oogos/{id}/sluiting")
    ResponseEntity<Answer> close(@PathVariable UUID id, @RequestBody ChangeBody body) {
        return commands.send(new Example.Close(id), id, commands.home(id), body);
    }

    @PostMapping("/v1/oogos/{id}/opening")
    ResponseEntity<Answer> fail(@PathVariable UUID id) {
        throw new IllegalStateException("geheim");
    }

    @PostMapping("/v1/ambities/{id}/delen")
    ResponseEntity<Answer> forParty(@PathVariable UUID id, @RequestBody ChangeBody body) {
        Home home = commands.home(id);
        commands.party();
        return commands.send(new Example.Change(id, 1), id, home, body);
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(
                        ItemWithdrawn.class,
                        "/v1/oogos/{id}/agendapunten",
                        ChangeBody.class,
                        (id, fact, body) -> new Example.Change(id, body.nummer() == null ? 1 : body.nummer())),
                Correction.markOnly(Closed.class, "/v1/oogos/{id}/sluiting"));
    }

    @Override
    public Object voiding(UUID id) {
        return new Example.TakeBack(id);
    }

    @PostMapping("/v1/niet-in-de-tabel")
    String noRow() {
        return "should never be reached";
    }
}
