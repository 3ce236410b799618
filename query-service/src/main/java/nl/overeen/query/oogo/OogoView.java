package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** One OOGO with its items, the positions on them, and how they ended. */
record OogoView(
        UUID id,
        long versie,
        Samenwerking samenwerking,
        String naam,
        LocalDate dag,
        @Nullable LocalTime tijd,
        @Nullable Text plaats,
        Stand stand,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<ItemView> agendapunten) {

    /** The region. */
    record Samenwerking(UUID id, String naam) {}

    static @Nullable OogoView fold(UUID id, Moment moment) {
        @Nullable Convened convened = null;
        @Nullable Stand stand = null;
        var items = new ItemFold(new Asked(moment));
        for (Fact fact : moment.facts()) {
            if (!fact.id().stream().equals(id.toString()) || !(fact.event() instanceof OogoEvent event)) continue;
            switch (event) {
                case Convened next -> {
                    convened = next;
                    stand = Stand.PLANNED;
                }
                case OogoEvent.Reconvened moved -> convened = convened == null ? null : convened.moved(moved);
                case OogoEvent.Cancelled ignored -> stand = Stand.CANCELLED;
                case OogoEvent.Opened ignored -> stand = Stand.OPEN;
                case OogoEvent.Closed ignored -> stand = Stand.CLOSED;
                case OogoEvent.ItemTabled tabled -> items.tabled(tabled);
                case OogoEvent.ItemRetabled retabled -> items.retabled(retabled);
                case OogoEvent.ItemWithdrawn withdrawn -> items.withdrawn(withdrawn);
                case OogoEvent.PositionTaken taken -> items.taken(taken, fact);
                case OogoEvent.ItemConcluded concluded -> items.concluded(concluded);
                case OogoEvent.ItemsOrdered ignored -> {}
                case OogoEvent.AttendanceNoted ignored -> {}
                case OogoEvent.DiscussionRecorded ignored -> {}
                case OogoEvent.CommitmentRecorded ignored -> {}
                case AfterwardsEvent ignored -> {}
            }
        }
        if (convened == null || stand == null) return null;
        return new OogoView(
                id,
                moment.version(id),
                collaboration(convened.collaboration(), moment.recorded()),
                convened.name(),
                convened.day(),
                convened.time(),
                convened.place(),
                stand,
                moment.day(),
                moment.known(),
                moment.planned(),
                items.views(convened));
    }

    private static Samenwerking collaboration(CollaborationId id, List<Fact> history) {
        for (Fact fact : history)
            if (fact.event() instanceof Founded founded
                    && founded.collaboration().equals(id)) return new Samenwerking(id.value(), founded.name());
        throw new IllegalStateException("an OOGO of " + id + ", which is not known");
    }
}
