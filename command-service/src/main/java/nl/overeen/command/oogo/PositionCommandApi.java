package nl.overeen.command.oogo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.command.oogo.OogoBody.BehalfBody;
import nl.overeen.command.oogo.OogoBody.PositionBody;
import nl.overeen.command.oogo.OogoBody.TextBody;
import nl.overeen.command.oogo.OogoCommand.AgreeInOogo;
import nl.overeen.command.oogo.OogoCommand.AgreeWithReservationInOogo;
import nl.overeen.command.oogo.OogoCommand.DisagreeInOogo;
import nl.overeen.command.oogo.OogoCommand.HoldInOogo;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.Commands;
import nl.overeen.command.platform.web.Commands.Answer;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PositionCommandApi {
    private final Commands commands;
    private final Texts texts;
    private final Streams streams;

    PositionCommandApi(Commands commands, Texts texts, Streams streams) {
        this.commands = commands;
        this.texts = texts;
        this.streams = streams;
    }

    @PostMapping("/v1/oogos/{id}/agendapunten/{nummer}/standpunten")
    ResponseEntity<Answer> take(@PathVariable UUID id, @PathVariable int nummer, @RequestBody PositionBody body) {
        Home home = commands.home(id);
        var facts = streams.facts(id);
        var say = new Say(
                nummer,
                seen(body, facts, nummer),
                body.namens().stream().map(BehalfBody::behalf).toList(),
                body.gedelegeerde() == null ? commands.person() : new PersonId(body.gedelegeerde()),
                texts.optional(body.toelichting()));
        return commands.send(command(new OogoId(id), body, say), id, home, body, OnOrBefore.dayOf(facts));
    }

    private static OogoCommand command(OogoId id, PositionBody body, Say say) {
        boolean reserved = body.standpunt() == Position.AGREED_WITH_RESERVATION;
        if (reserved == (body.bekrachtigenVoor() == null))
            throw Rejection.input(
                    "standpunt.bekrachtigen-voor",
                    "Noem bij een akkoord onder voorbehoud, en alleen daarbij, de laatste dag van bekrachtiging.");
        return switch (body.standpunt()) {
            case AGREED -> new AgreeInOogo(id, say);
            case AGREED_WITH_RESERVATION ->
                new AgreeWithReservationInOogo(id, say, Objects.requireNonNull(body.bekrachtigenVoor()));
            case DISAGREED -> new DisagreeInOogo(id, say);
            case HELD -> new HoldInOogo(id, say);
        };
    }

    /** Which texts the speaker has seen: those named or, for an item with one text, that text in the revision named. */
    private static List<PinnedText> seen(PositionBody body, List<Fact> facts, int item) {
        if (body.teksten() != null) return TextBody.pinned(body.teksten());
        List<PinnedText> tabled = tabled(facts, item);
        @Nullable Integer revision = body.revisie();
        if (tabled.isEmpty() && revision == null) return List.of();
        if (tabled.size() != 1 || revision == null)
            throw Rejection.input(
                    "standpunt.revisie-ontbreekt", "Noem de revisie, of bij meer teksten elke tekst met zijn revisie.");
        PinnedText only = tabled.getFirst();
        return List.of(new PinnedText(only.kind(), only.id(), revision));
    }

    private static List<PinnedText> tabled(List<Fact> facts, int item) {
        List<PinnedText> texts = List.of();
        for (Fact fact : facts) {
            if (fact.event() instanceof ItemTabled tabled && tabled.item() == item) texts = tabled.texts();
            if (fact.event() instanceof ItemRetabled retabled && retabled.item() == item) texts = retabled.texts();
        }
        return texts;
    }
}
