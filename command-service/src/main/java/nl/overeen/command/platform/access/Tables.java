package nl.overeen.command.platform.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SequencedMap;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At which tables someone who acts sits today, and what can still be read of those that were left. */
@Component
class Tables {
    private final Streams streams;
    private final Claims claims;
    private final Clock clock;

    Tables(Streams streams, Claims claims, Clock clock) {
        this.streams = streams;
        this.claims = claims;
        this.clock = clock;
    }

    /** What one may do with a thing at best, in this order. */
    enum Sight {
        NONE,
        READ,
        TAKE_PART
    }

    /** Of a thing in a collaboration, that is there since a day. */
    Sight of(Acting acting, CollaborationId collaboration, LocalDate since) {
        if (acting.party() != null) return seen(acting.party(), collaboration, since);
        return collaboration.equals(acting.collaboration()) ? Sight.TAKE_PART : Sight.NONE;
    }

    /** Of a party itself. */
    Sight of(Acting acting, PartyId party) {
        if (acting.collaboration() != null) return seated(party, acting.collaboration());
        @Nullable PartyId own = acting.party();
        if (own == null || own.equals(party)) return Sight.TAKE_PART;
        Sight best = Sight.NONE;
        for (var holder : claims.holders(own.value(), Claims.TABLE)) {
            var collaboration = new CollaborationId(holder);
            @Nullable Period there = periods(collaboration, LocalDate.MAX).get(party);
            Sight sight = there == null ? Sight.NONE : seen(own, collaboration, there.from());
            if (sight.compareTo(best) > 0) best = sight;
        }
        return best;
    }

    /** Who left reads what there was up to the last day. */
    private Sight seen(PartyId own, CollaborationId collaboration, LocalDate since) {
        LocalDate today = LocalDate.now(clock);
        @Nullable Period period = periods(collaboration, today).get(own);
        if (period == null) return Sight.NONE;
        LocalDate last = period.until();
        if (last == null || !last.isBefore(today)) return Sight.TAKE_PART;
        return since.isAfter(last) ? Sight.NONE : Sight.READ;
    }

    /** A collaboration reads of every party that ever came, or is to come. */
    private Sight seated(PartyId party, CollaborationId collaboration) {
        @Nullable Period period = periods(collaboration, LocalDate.MAX).get(party);
        if (period == null) return Sight.NONE;
        return period.contains(LocalDate.now(clock)) ? Sight.TAKE_PART : Sight.READ;
    }

    private SequencedMap<PartyId, Period> periods(CollaborationId collaboration, LocalDate day) {
        return Members.periods(AsOf.select(streams.facts(collaboration), day, Instant.MAX));
    }
}
