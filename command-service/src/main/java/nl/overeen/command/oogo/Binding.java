package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.forbidden;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.List;
import nl.overeen.command.oogo.AfterwardsCommand.JoinDecision;
import nl.overeen.command.oogo.AfterwardsCommand.RatifyPosition;
import nl.overeen.command.oogo.AfterwardsCommand.RefuseRatification;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Reservation;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Deciding about who is bound by a decision afterwards, from the fact's own day; pure.
 *
 * @param decision with all that was recorded of it, on the fact's day
 * @param grounds  of the fact's day
 * @param party    the facts of the party acted for
 */
record Binding(Meeting meeting, Decision decision, Grounds grounds, List<Fact> party, Call call) {

    /** @param atTable whether the party sits at the table on the fact's day, and holds a position */
    List<AfterwardsEvent> join(JoinDecision command, boolean atTable) {
        PartyId joining = decided();
        if (decision.bound().containsKey(joining))
            throw rule("toetreding.al-gebonden", "Dit besluit bindt uw partij al.");
        @Nullable Reservation reservation = reservation(joining);
        if (reservation != null && reservation.on(call.day()) == Reservation.State.OPEN)
            throw rule(
                    "toetreding.voorbehoud-open", "Uw partij ging akkoord onder voorbehoud: bekrachtig dat akkoord.");
        checkNotLapsed();
        if (!atTable)
            throw rule(
                    "toetreding.partij-niet-aan-tafel", "Uw partij zit op die dag niet aan tafel met een standpunt.");
        MandateGranted mandate = mandate(command.mandate());
        return List.of(new DecisionJoined(
                decision.concluded().item(),
                command.decision(),
                joining,
                call.origin().actor(),
                mandate.function(),
                mandate.mandate()));
    }

    List<AfterwardsEvent> ratify(RatifyPosition command) {
        PartyId ratifying = decided();
        checkOpen(ratifying);
        checkNotLapsed();
        MandateGranted mandate = mandate(command.mandate());
        return List.of(new PositionRatified(
                decision.concluded().item(),
                command.decision(),
                ratifying,
                call.origin().actor(),
                mandate.function(),
                mandate.mandate()));
    }

    List<AfterwardsEvent> refuse(RefuseRatification command) {
        PartyId refusing = decided();
        checkOpen(refusing);
        return List.of(new RatificationRefused(
                decision.concluded().item(),
                command.decision(),
                refusing,
                call.origin().actor(),
                functions().getFirst()));
    }

    /** The party acted for, about a decision that binds whom it binds. */
    private PartyId decided() {
        @Nullable PartyId acting = call.origin().party();
        if (acting == null) throw forbidden("Dit kan alleen namens een partij.");
        meeting.checkAfterwards(call.day());
        switch (decision.concluded().outcome()) {
            case ADOPTED, ADOPTED_WITH_RESERVATION, ORDERED, ORDERED_WITH_RESERVATION -> {}
            case DISCUSSED, NO_AGREEMENT, HELD_OVER ->
                throw rule(
                        "besluit.niets-besloten", "Bij dit agendapunt is niets vastgesteld en geen opdracht gegeven.");
        }
        return acting;
    }

    private void checkOpen(PartyId acting) {
        @Nullable Reservation reservation = reservation(acting);
        if (reservation == null)
            throw rule(
                    "bekrachtiging.geen-voorbehoud", "Uw partij ging bij dit besluit niet akkoord onder voorbehoud.");
        switch (reservation.on(call.day())) {
            case OPEN -> {}
            case LIFTED -> throw rule("bekrachtiging.al-gegeven", "Uw partij heeft dit akkoord al bekrachtigd.");
            case REFUSED -> throw rule("bekrachtiging.al-geweigerd", "Uw partij heeft de bekrachtiging geweigerd.");
            case LAPSED -> throw rule("bekrachtiging.te-laat", "De termijn voor bekrachtiging is op die dag voorbij.");
        }
    }

    /** What rested on reservations is without effect for good once one of them was refused or lapsed. */
    private void checkNotLapsed() {
        if (decision.isReserved() && decision.lapsed())
            throw rule(
                    "besluit.vervallen",
                    "Een bekrachtiging is geweigerd of niet op tijd gegeven. Er is een nieuw agendapunt nodig.");
    }

    private @Nullable Reservation reservation(PartyId acting) {
        for (Reservation reservation : decision.reservations())
            if (reservation.party().equals(acting)) return reservation;
        return null;
    }

    private MandateGranted mandate(@Nullable MandateId named) {
        return grounds.mandate(party, functions(), named);
    }

    private List<FunctionId> functions() {
        return grounds.held(party, call.origin().actor(), call.origin().function());
    }
}
