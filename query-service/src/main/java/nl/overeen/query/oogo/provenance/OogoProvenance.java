package nl.overeen.query.oogo.provenance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overeen.events.oogo.Meetings;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.Fact;
import nl.overeen.query.oogo.Stand;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Said;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Where every value of one OOGO comes from, as of a moment. */
final class OogoProvenance {
    static final String ADDRESSES =
            "naam, dag, tijd, plaats, stand, standpunt/{nummer}/{partij}, of uitkomst/{nummer}.";

    private OogoProvenance() {}

    static boolean convened(UUID id, Moment moment) {
        return Meetings.of(moment.facts(id)).containsKey(id.toString());
    }

    /** Empty for an address that the OOGO does not have. */
    static Optional<Provenance> of(Address address, UUID id, Moment moment) {
        if (address.ambition() != null) return Optional.empty();
        if (address.part() != null)
            return OnItem.asked(address.field(), address.part(), moment).flatMap(item -> item.provenance(id, moment));
        return switch (address.field()) {
            case "naam", "dag", "tijd", "plaats" ->
                Optional.of(provenance(
                        event -> event instanceof Convened || event instanceof Reconvened,
                        id,
                        moment,
                        at -> meeting(address.field(), id, at)));
            case "stand" ->
                Optional.of(provenance(
                        event -> event instanceof Convened || stand(event) != null,
                        id,
                        moment,
                        at -> stand(at.facts(id))));
            default -> Optional.empty();
        };
    }

    private static Provenance provenance(Predicate<Object> takes, UUID id, Moment moment, Function<Moment, Said> fold) {
        return Makers.said(Makers.withCorrections(moment.recorded(id), fact -> takes.test(fact.event())), moment, fold);
    }

    /** A move says the day, the time and the place anew, and never the name. */
    private static Said meeting(String field, UUID id, Moment at) {
        var facts = at.facts(id);
        @Nullable Convened meeting = Meetings.of(facts).get(id.toString());
        if (meeting == null) return Said.NOTHING;
        return facts.stream()
                .filter(fact -> fact.event() instanceof Convened
                        || (fact.event() instanceof Reconvened && !field.equals("naam")))
                .reduce((earlier, later) -> later)
                .map(fact -> Said.by(fact, value(field, meeting)))
                .orElse(Said.NOTHING);
    }

    private static @Nullable Object value(String field, Convened meeting) {
        return switch (field) {
            case "naam" -> meeting.name();
            case "dag" -> meeting.day().toString();
            case "tijd" -> meeting.time() == null ? null : meeting.time().toString();
            default -> meeting.place();
        };
    }

    private static Said stand(List<Fact> facts) {
        var said = Said.NOTHING;
        boolean convened = false;
        for (Fact fact : facts) {
            @Nullable Stand next = stand(fact.event());
            if (next != null) said = Said.by(fact, next.code());
            if (!(fact.event() instanceof Convened)) continue;
            convened = true;
            if (said.value() == null) said = Said.by(fact, Stand.PLANNED.code());
        }
        return convened ? said : Said.NOTHING;
    }

    private static @Nullable Stand stand(Object event) {
        return switch (event) {
            case Cancelled any -> Stand.CANCELLED;
            case Opened any -> Stand.OPEN;
            case Closed any -> Stand.CLOSED;
            default -> null;
        };
    }
}
