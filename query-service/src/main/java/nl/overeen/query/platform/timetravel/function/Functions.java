package nl.overeen.query.platform.timetravel.function;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.access.Function;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.timetravel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a person's functions of today open.
 *
 * @param held   in the order in which they were given
 * @param may    the collaborations that can be read
 * @param tables the same by name, in that order
 */
public record Functions(List<Held> held, Map<CollaborationId, Reading> may, List<Held.Table> tables) {

    /**
     * Finds the facts that speak of the person's functions and memberships, and folds them.
     *
     * @param reading the roles by which something may be read
     */
    public static Functions of(PersonId person, Histories histories, LocalDate today, Set<Role> reading) {
        var homes = new LinkedHashSet<>(histories.homesOf(person));
        for (UUID home : List.copyOf(homes)) homes.addAll(histories.collaborationsOf(new PartyId(home)));
        var facts = new ArrayList<Fact>();
        for (UUID home : homes) facts.addAll(histories.own(home));
        facts.sort(Comparator.comparingLong(Fact::position));
        return fold(person, facts, today, reading);
    }

    /**
     * @param facts   of the streams of parties and collaborations themselves, in the store's order
     * @param reading the roles by which something may be read
     */
    static Functions fold(PersonId person, List<Fact> facts, LocalDate today, Set<Role> reading) {
        var tables = Tables.of(AsOf.select(facts, today, Instant.MAX));
        var held = new ArrayList<Held>();
        var parties = new HashMap<CollaborationId, Set<PartyId>>();
        var until = new HashMap<CollaborationId, LocalDate>();
        for (Tables.Appointment appointment : tables.appointments()) {
            Function it = appointment.function();
            UUID home = appointment.home();
            if (!it.person().equals(person) || !it.period().contains(today)) continue;
            var opened = tables.openedBy(home);
            held.add(new Held(
                    it.id(),
                    it.role(),
                    it.title(),
                    home,
                    tables.name(home),
                    it.period(),
                    opened.stream()
                            .filter(seat -> seat.contains(today))
                            .map(seat -> new Held.Table(seat.collaboration(), tables.name(seat.collaboration())))
                            .toList()));
            if (!reading.contains(it.role())) continue;
            for (Tables.Seat seat : opened) {
                var id = new CollaborationId(seat.collaboration());
                parties.computeIfAbsent(id, any -> new HashSet<>());
                if (it.role().isForParty()) parties.get(id).add(new PartyId(home));
                until.merge(id, seat.last() == null ? LocalDate.MAX : seat.last(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        var may = new HashMap<CollaborationId, Reading>();
        parties.forEach((id, own) -> may.put(id, new Reading(Set.copyOf(own), limit(until.get(id), today))));
        var named = may.keySet().stream()
                .map(id -> new Held.Table(id.value(), tables.name(id.value())))
                .sorted(Comparator.comparing(Held.Table::naam))
                .toList();
        return new Functions(List.copyOf(held), Map.copyOf(may), named);
    }

    /** A last day that is yet to come, or is today, limits nothing. */
    private static @Nullable LocalDate limit(LocalDate last, LocalDate today) {
        return last.isBefore(today) ? last : null;
    }
}
