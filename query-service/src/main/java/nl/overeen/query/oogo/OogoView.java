package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.MeetingEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.PreparationEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.oogo.ItemView.Tafelpartij;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One OOGO with its items, the positions on them, and how they ended.
 *
 * @param eerdereDagen           the days from which it was moved
 * @param bijeengeroepenOp       from which day it was convened for the day it now has
 * @param procedure              under which it is held
 * @param teLaatBijeengeroepen   convened later than the term of its procedure
 * @param afwezig                the asked parties noted absent
 * @param agendapunten           in the order in which they are taken
 */
record OogoView(
        UUID id,
        long versie,
        Samenwerking samenwerking,
        String naam,
        LocalDate dag,
        @Nullable LocalTime tijd,
        @Nullable Text plaats,
        Stand stand,
        List<LocalDate> eerdereDagen,
        LocalDate bijeengeroepenOp,
        Oogoprocedure procedure,
        boolean teLaatBijeengeroepen,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Tafelpartij> afwezig,
        List<ItemView> agendapunten,
        List<CommitmentLine> toezeggingen) {

    /**
     * The rules under which it is held.
     *
     * @param versie                 0 before the first one was laid down
     * @param bijeenroepingstermijn  in days before the OOGO; absent before the first
     */
    record Oogoprocedure(
            int versie, DecisionRule regel, @Nullable Integer bijeenroepingstermijn) {}

    static @Nullable OogoView fold(UUID id, Moment moment) {
        @Nullable Convened convened = null;
        @Nullable LocalDate since = null;
        Stand stand = Stand.PLANNED;
        var earlier = new ArrayList<LocalDate>();
        var asked = new Asked(moment);
        var items = new ItemFold(asked);
        var facts = moment.facts(id);
        for (Fact fact : facts) {
            if (!(fact.event() instanceof OogoEvent event)) continue;
            items.add(event, fact);
            switch (event) {
                case Convened next -> {
                    convened = next;
                    since = fact.origin().effective().lastDay();
                }
                case Reconvened moved -> {
                    if (convened == null) continue;
                    earlier.add(convened.day());
                    convened = convened.moved(moved);
                    since = fact.origin().effective().lastDay();
                }
                case OogoEvent.Cancelled ignored -> stand = Stand.CANCELLED;
                case OogoEvent.Opened ignored -> stand = Stand.OPEN;
                case OogoEvent.Closed ignored -> stand = Stand.CLOSED;
                case PreparationEvent ignored -> {}
                case MeetingEvent ignored -> {}
                case AfterwardsEvent ignored -> {}
            }
        }
        if (convened == null || since == null) return null;
        @Nullable Procedure procedure = asked.procedure(convened).orElse(null);
        return new OogoView(
                id,
                moment.version(id),
                Samenwerking.of(moment).orElseThrow(),
                convened.name(),
                convened.day(),
                convened.time(),
                convened.place(),
                stand,
                List.copyOf(earlier),
                since,
                new Oogoprocedure(
                        convened.procedure(),
                        procedure == null ? DecisionRule.DEFAULT : procedure.rule(),
                        procedure == null ? null : procedure.conveningDays()),
                procedure != null && since.isAfter(convened.day().minusDays(procedure.conveningDays())),
                moment.day(),
                moment.known(),
                moment.planned(),
                items.absent(),
                items.views(convened, facts),
                CommitmentLine.of(moment, asked.known()).stream()
                        .filter(line -> line.oogo().id().equals(id))
                        .toList());
    }
}
