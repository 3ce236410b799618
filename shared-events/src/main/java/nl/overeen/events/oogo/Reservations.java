package nl.overeen.events.oogo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** What became of the agreements under reservation on one item, read from the facts of its OOGO. */
final class Reservations {
    private final Map<PartyId, Reservation> byParty = new LinkedHashMap<>();

    private Reservations() {}

    /**
     * @param concluded the decision that rests on them
     * @param selected  facts of the OOGO that count, in the order of {@link nl.overeen.events.time.AsOf}
     */
    static List<Reservation> of(ItemConcluded concluded, List<Fact> selected) {
        var reservations = new Reservations();
        for (Standing standing : concluded.standings())
            if (standing.notBound() == NotBound.RESERVATION) reservations.expect(standing.party(), concluded, selected);
        for (Fact fact : selected) reservations.settle(concluded, fact);
        return List.copyOf(reservations.byParty.values());
    }

    /** The position that stood when the item was concluded is the last one taken. */
    private void expect(PartyId party, ItemConcluded concluded, List<Fact> selected) {
        @Nullable LocalDate before = null;
        for (Fact fact : selected)
            if (fact.event() instanceof PositionTaken taken
                    && taken.item() == concluded.item()
                    && taken.party().equals(party)) before = taken.ratifyBefore();
        if (before != null) byParty.put(party, new Reservation(party, before, null, null));
    }

    /** A refusal is final, and so is a term that has passed; a ratification afterwards lifts nothing. */
    private void settle(ItemConcluded concluded, Fact fact) {
        if (fact.event() instanceof PositionRatified r && r.decision().equals(concluded.decision()))
            settle(r.party(), fact, (it, day) -> new Reservation(it.party(), it.before(), day, null));
        if (fact.event() instanceof RatificationRefused r && r.decision().equals(concluded.decision()))
            settle(r.party(), fact, (it, day) -> new Reservation(it.party(), it.before(), null, day));
    }

    private void settle(PartyId party, Fact fact, BiFunction<Reservation, LocalDate, Reservation> next) {
        LocalDate day = fact.origin().effective().lastDay();
        byParty.computeIfPresent(party, (any, it) -> it.on(day) == Reservation.State.OPEN ? next.apply(it, day) : it);
    }
}
