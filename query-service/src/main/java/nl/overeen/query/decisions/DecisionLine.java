package nl.overeen.query.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Reservation;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the register.
 *
 * @param gebonden     the parties that it binds, and since when: who agreed without reservation, ratified or joined
 * @param nietGebonden the other asked parties, each with the reason
 * @param voorbehouden the agreements under reservation, and how they stand
 * @param geldtVanaf   from which day it has effect: that of the OOGO, or on which the last reservation it needs was lifted;
 *     absent while it has none
 * @param gecorrigeerd a later fact corrects the conclusion; it stays what it was
 * @param vervallen    without effect for good: ratification was refused or did not come in time
 */
record DecisionLine(
        UUID id,
        String nummer,
        Text titel,
        @Nullable Text toelichting,
        ItemKind soort,
        Outcome uitkomst,
        DecisionRule regel,
        Besluitoogo oogo,
        List<Gebonden> gebonden,
        List<Ongebonden> nietGebonden,
        List<Voorbehoud> voorbehouden,
        @Nullable LocalDate geldtVanaf,
        boolean vervallen,
        boolean gecorrigeerd,
        @Nullable UUID aangehoudenNaar) {

    /** The OOGO in which it was taken. */
    record Besluitoogo(UUID id, String naam, LocalDate dag) {}

    /** A party that the decision binds. */
    record Gebonden(UUID id, String naam, LocalDate sinds, Bond door) {}

    /** A party that the decision does not bind. */
    record Ongebonden(UUID id, String naam, NotBound waarom) {}

    /**
     * An agreement under reservation.
     *
     * @param voor the last day for ratification
     * @param op   on which it was ratified or refused
     */
    record Voorbehoud(
            UUID id,
            String naam,
            LocalDate voor,
            Reservation.State stand,
            @Nullable LocalDate op) {}

    /** By what a party is bound. */
    enum Bond {
        AGREED("akkoord"),
        RATIFIED("bekrachtigd"),
        JOINED("toegetreden");

        private final String code;

        Bond(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    static DecisionLine of(Decision decision, Moment moment) {
        var item = Tabled.of(decision, moment);
        var parties = moment.parties();
        var concluded = decision.concluded();
        var oogo = decision.oogo();
        var bound = decision.bound();
        return new DecisionLine(
                concluded.decision().value(),
                concluded.number(),
                item.title(),
                item.explanation(),
                item.kind(),
                concluded.outcome(),
                concluded.rule(),
                new Besluitoogo(oogo.oogo().value(), oogo.name(), oogo.day()),
                bound.entrySet().stream()
                        .map(one -> new Gebonden(
                                one.getKey().value(),
                                name(one.getKey(), parties),
                                one.getValue(),
                                bond(decision, one.getKey())))
                        .toList(),
                concluded.standings().stream()
                        .filter(standing -> !bound.containsKey(standing.party()))
                        .map(standing -> new Ongebonden(
                                standing.party().value(),
                                name(standing.party(), parties),
                                Objects.requireNonNull(standing.notBound())))
                        .toList(),
                decision.reservations().stream()
                        .map(reservation -> new Voorbehoud(
                                reservation.party().value(),
                                name(reservation.party(), parties),
                                reservation.before(),
                                reservation.on(decision.day()),
                                reservation.ratified() != null ? reservation.ratified() : reservation.refused()))
                        .toList(),
                decision.holds() ? decision.inForceFrom() : null,
                decision.isReserved() && decision.lapsed(),
                moment.corrected(decision.fact()),
                concluded.heldTo() == null ? null : concluded.heldTo().value());
    }

    private static Bond bond(Decision decision, PartyId party) {
        if (decision.reservations().stream()
                .anyMatch(reservation -> reservation.party().equals(party) && reservation.ratified() != null))
            return Bond.RATIFIED;
        boolean agreed = decision.concluded().standings().stream()
                .anyMatch(standing -> standing.party().equals(party) && standing.notBound() == null);
        return agreed ? Bond.AGREED : Bond.JOINED;
    }

    private static String name(PartyId party, Map<PartyId, Registered> parties) {
        return parties.get(party).name();
    }
}
