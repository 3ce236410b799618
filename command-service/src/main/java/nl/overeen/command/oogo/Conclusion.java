package nl.overeen.command.oogo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.Outcome;
import org.jspecify.annotations.Nullable;

/** Concluding an item: the outcome follows from the positions and the rule of the OOGO's procedure; pure. */
record Conclusion(Meeting meeting, DecisionRule decisionRule, List<Seat> seats) {
    private static final Comparator<Convened> BY_DAY = Comparator.comparing(Convened::day)
            .thenComparing(Convened::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

    /** @param next the OOGO to which it is held over; absent when none was named */
    ItemConcluded conclude(ConcludeItem command, @Nullable Meeting next) {
        meeting.checkOpened();
        Item item = meeting.open(command.item());
        var verdict = new Verdict(decisionRule, item.kind(), seats, item.positions(), meeting.absent());
        checkHeldTo(verdict.outcome() == Outcome.HELD_OVER, next);
        return new ItemConcluded(
                command.item(),
                decision(command.item()),
                meeting.known().name() + "." + command.item(),
                verdict.outcome(),
                decisionRule,
                item.texts(),
                verdict.standings(),
                command.heldTo());
    }

    private void checkHeldTo(boolean heldOver, @Nullable Meeting next) {
        if (!heldOver && next != null)
            throw rule("agendapunt.niemand-houdt-aan", "Geen partij wil dit punt aanhouden.");
        if (!heldOver) return;
        if (next == null)
            throw rule(
                    "agendapunt.aanhouden-naar-ontbreekt",
                    "Een partij wil dit punt aanhouden. Noem het OOGO waar het terugkomt.");
        Convened here = meeting.known();
        @Nullable Convened there = next.convened();
        if (there == null
                || there.oogo().equals(here.oogo())
                || !there.collaboration().equals(here.collaboration()))
            throw rule("oogo.onbekend", "Het OOGO waar dit punt terugkomt, is er niet.");
        if (BY_DAY.compare(there, here) <= 0)
            throw rule("agendapunt.aanhouden-naar-eerder", "Het OOGO waar dit punt terugkomt, is niet later dan dit.");
        if (next.stage() == Meeting.Stage.CLOSED || next.stage() == Meeting.Stage.CANCELLED)
            throw rule(
                    "agendapunt.aanhouden-naar-voorbij",
                    "Het OOGO waar dit punt terugkomt, is al gesloten of afgelast.");
    }

    private DecisionId decision(int number) {
        byte[] name = (meeting.known().oogo() + "/" + number).getBytes(UTF_8);
        return new DecisionId(UUID.nameUUIDFromBytes(name));
    }
}
