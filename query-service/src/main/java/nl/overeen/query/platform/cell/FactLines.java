package nl.overeen.query.platform.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.AfterwardsEvent.ReportedBack;
import nl.overeen.events.oogo.Meetings;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.store.EventTypes;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.cell.FactLine.Feitbesluit;
import nl.overeen.query.platform.cell.FactLine.Feitoogo;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Writes facts as lines: everyone, every OOGO and every decision that they name is looked up once. */
public final class FactLines {
    private static final Function<List<Fact>, Named> NAMED = Named::in;

    private final Author.Known known;
    private final Named named;

    /** What facts name, whatever the day. */
    private record Named(Map<String, Convened> meetings, Map<DecisionId, Feitbesluit> decisions, Set<FactId> replaced) {
        static Named in(List<Fact> recorded) {
            var decisions = new HashMap<DecisionId, Feitbesluit>();
            var replaced = new HashSet<FactId>();
            for (Fact fact : recorded) {
                if (fact.event() instanceof ItemConcluded concluded)
                    decisions.put(
                            concluded.decision(),
                            new Feitbesluit(concluded.decision().value(), concluded.number(), concluded.outcome()));
                if (fact.origin().replaces() != null) replaced.add(fact.origin().replaces());
            }
            var meetings = Meetings.of(AsOf.select(
                    recorded.stream()
                            .filter(fact -> fact.event() instanceof OogoEvent || fact.event() instanceof FactVoided)
                            .toList(),
                    LocalDate.MAX,
                    Instant.MAX));
            return new Named(meetings, decisions, replaced);
        }
    }

    public FactLines(Moment moment) {
        known = Author.Known.in(moment);
        named = moment.once(NAMED);
    }

    public List<FactLine> lines(List<Fact> facts) {
        return facts.stream().map(this::line).toList();
    }

    public FactLine line(Fact fact) {
        @Nullable Convened oogo = named.meetings.get(fact.id().stream());
        @Nullable DecisionId decision = decision(fact.event());
        return new FactLine(
                fact.id(),
                EventTypes.stored(fact.event().getClass()).value(),
                fact.position(),
                fact.recorded(),
                fact.origin().effective(),
                known.author(fact.origin()),
                fact.origin().reason(),
                fact.origin().replaces(),
                named.replaced.contains(fact.id()),
                oogo == null ? null : new Feitoogo(oogo.oogo().value(), oogo.name(), oogo.day()),
                decision == null ? null : named.decisions.get(decision),
                mandate(fact.event()),
                fact.origin().confirmed());
    }

    private static @Nullable DecisionId decision(Object event) {
        return switch (event) {
            case ItemConcluded it -> it.decision();
            case PositionRatified it -> it.decision();
            case RatificationRefused it -> it.decision();
            case DecisionJoined it -> it.decision();
            case ReportedBack it -> it.decision();
            default -> null;
        };
    }

    private static @Nullable UUID mandate(Object event) {
        @Nullable
        MandateId mandate = switch (event) {
            case PositionTaken it -> it.mandate();
            case PositionRatified it -> it.mandate();
            case DecisionJoined it -> it.mandate();
            case MandateGranted it -> it.mandate();
            case MandateRevoked it -> it.mandate();
            default -> null;
        };
        return mandate == null ? null : mandate.value();
    }
}
