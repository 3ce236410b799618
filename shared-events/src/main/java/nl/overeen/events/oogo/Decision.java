package nl.overeen.events.oogo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;

/**
 * A besluit as it stands on a day.
 *
 * @param oogo         in which it was taken
 * @param fact         the conclusion
 * @param texts        what it is about, the ambitions of an edition included
 * @param reservations the agreements that were to be ratified, and what became of them
 * @param joined       the parties that joined it afterwards, each with its day
 * @param day          on which it stands so
 */
public record Decision(
        ItemConcluded concluded,
        Convened oogo,
        FactId fact,
        List<PinnedText> texts,
        List<Reservation> reservations,
        Map<PartyId, LocalDate> joined,
        LocalDate day) {

    /** Whether its texts are in force because of it, unless a later decision replaced them. */
    public boolean adopts() {
        return switch (concluded.outcome()) {
            case ADOPTED -> true;
            case ADOPTED_WITH_RESERVATION -> lifted();
            case ORDERED, ORDERED_WITH_RESERVATION, DISCUSSED, NO_AGREEMENT, HELD_OVER -> false;
        };
    }

    /**
     * From which day it has effect: that of the OOGO or, where it rests on reservations, the day on which the last of them
     * was lifted.
     */
    public LocalDate inForceFrom() {
        if (!isReserved()) return oogo.day();
        return reservations.stream()
                .flatMap(reservation -> Stream.ofNullable(reservation.ratified()))
                .reduce(oogo.day(), (latest, next) -> next.isAfter(latest) ? next : latest);
    }

    /** Whether agreements under reservation were needed for it. */
    public boolean isReserved() {
        return switch (concluded.outcome()) {
            case ADOPTED_WITH_RESERVATION, ORDERED_WITH_RESERVATION -> true;
            case ADOPTED, ORDERED, DISCUSSED, NO_AGREEMENT, HELD_OVER -> false;
        };
    }

    /** Whether it has effect: what was adopted or ordered, and no longer awaits ratification. */
    public boolean holds() {
        return switch (concluded.outcome()) {
            case ADOPTED, ORDERED -> true;
            case ADOPTED_WITH_RESERVATION, ORDERED_WITH_RESERVATION -> lifted();
            case DISCUSSED, NO_AGREEMENT, HELD_OVER -> false;
        };
    }

    /** Whether it can still put its texts in force: every reservation is lifted or open. */
    public boolean adoptsLater() {
        return concluded.outcome() == Outcome.ADOPTED_WITH_RESERVATION && !adopts() && !lapsed();
    }

    /** Whether a refusal or a term that has passed leaves it without effect for good: a new item is needed. */
    public boolean lapsed() {
        return reservations.stream()
                .map(reservation -> reservation.on(day))
                .anyMatch(state -> state == Reservation.State.REFUSED || state == Reservation.State.LAPSED);
    }

    /** Since when it binds each party that it binds: who agreed, who ratified, who joined. */
    public SequencedMap<PartyId, LocalDate> bound() {
        var bound = new LinkedHashMap<PartyId, LocalDate>();
        for (Standing standing : concluded.standings())
            if (standing.notBound() == null) bound.put(standing.party(), oogo.day());
        for (Reservation reservation : reservations)
            if (reservation.ratified() != null) bound.putIfAbsent(reservation.party(), reservation.ratified());
        joined.forEach(bound::putIfAbsent);
        return bound;
    }

    /** Whether it is about this text, in any revision. */
    public boolean isAbout(TextKind kind, UUID id) {
        return texts.stream().anyMatch(text -> text.kind() == kind && text.id().equals(id));
    }

    /** The revision of this text that it is about. */
    public int revision(TextKind kind, UUID id) {
        return texts.stream()
                .filter(text -> text.kind() == kind && text.id().equals(id))
                .mapToInt(PinnedText::revision)
                .findFirst()
                .orElseThrow();
    }

    private boolean lifted() {
        return !reservations.isEmpty()
                && reservations.stream().allMatch(reservation -> reservation.on(day) == Reservation.State.LIFTED);
    }
}
