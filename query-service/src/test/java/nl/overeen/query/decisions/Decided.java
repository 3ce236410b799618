package nl.overeen.query.decisions;

import static nl.overeen.query.platform.test.Region.pin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;

/** A region in which an OOGO on 6 April 2016 decided: the swv agreed, gemeente 1 under reservation, gemeente 2 was silent. */
final class Decided {
    static final LocalDate TERM = LocalDate.of(2016, 7, 1);

    final Region region = new Region().found();
    final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    final PartyId first = region.party("Gemeente 1");
    final PartyId second = region.party("Gemeente 2");
    final Region.Speaker director = region.speaker(swv, Role.DELEGATE);
    final Region.Speaker alderman = region.speaker(first, Role.DELEGATE);
    final Region.Speaker other = region.speaker(second, Role.DELEGATE);
    final AmbitionId ambition = region.admit(swv).admit(first).admit(second).propose(swv, false);
    final PinnedText text = pin(ambition, 1);
    final OogoId oogo = region.convene(LocalDate.of(2016, 4, 6));
    final DecisionId decision;

    Decided(Outcome outcome) {
        region.table(oogo, 1, text).effective("2016-04-06").add(oogo.value(), new Opened());
        region.position(oogo, 1, director, Position.AGREED, text);
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        first,
                        Position.AGREED_WITH_RESERVATION,
                        List.of(text),
                        alderman.person(),
                        alderman.function(),
                        null,
                        null,
                        TERM,
                        Region.text(),
                        false));
        region.conclude(
                oogo,
                1,
                outcome,
                List.of(text),
                new Standing(swv, Position.AGREED, null),
                new Standing(first, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION),
                new Standing(second, null, NotBound.NO_POSITION));
        decision = ((ItemConcluded) region.facts().getLast().event()).decision();
    }

    Decided ratify(String day) {
        region.effective(day)
                .add(
                        oogo.value(),
                        new PositionRatified(1, decision, first, alderman.person(), alderman.function(), mandate()));
        return this;
    }

    Decided refuse(String day) {
        region.effective(day)
                .add(oogo.value(), new RatificationRefused(1, decision, first, alderman.person(), alderman.function()));
        return this;
    }

    Decided join(String day) {
        region.effective(day)
                .add(
                        oogo.value(),
                        new DecisionJoined(1, decision, second, other.person(), other.function(), mandate()));
        return this;
    }

    DecisionLine line(String day) {
        return DecisionLogView.fold(region.on(day), Decided.filter(null))
                .besluiten()
                .getFirst();
    }

    TraceView trace(String day) {
        return Objects.requireNonNull(TraceView.fold(decision.value(), region.on(day)));
    }

    static Filter filter(@org.jspecify.annotations.Nullable UUID theme) {
        return new Filter(null, null, null, null, null, theme, null);
    }

    private static MandateId mandate() {
        return new MandateId(UUID.randomUUID());
    }
}
