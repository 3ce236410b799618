package nl.overeen.query.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Period;
import nl.overeen.query.platform.party.ContactLine;
import nl.overeen.query.platform.party.SuccessionLine;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.FunctionLine;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** A samenwerking: who sits at its table, since when, and who works for it as a whole; nobody before the first fact. */
record CollaborationView(
        UUID id,
        String naam,
        long versie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Lid> partijen,
        List<FunctionLine> functies) {

    /**
     * A party at the table.
     *
     * @param code           by which the field knows it ("PO2701")
     * @param neemtStandpunt whether it holds a position in an OOGO
     * @param tot            its last day
     * @param opvolging      by whom it is followed, once it went up in others
     * @param aanspreekpunt  whom to turn to
     */
    record Lid(
            UUID id,
            String naam,
            PartyKind soort,
            @Nullable String code,
            boolean neemtStandpunt,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable SuccessionLine opvolging,
            @Nullable ContactLine aanspreekpunt) {
        static Lid of(
                Registered party, Period period, @Nullable SuccessionLine succession, @Nullable ContactLine contact) {
            return new Lid(
                    party.party().value(),
                    party.name(),
                    party.kind(),
                    party.code(),
                    party.kind().holdsPosition(),
                    period.from(),
                    period.until(),
                    succession,
                    contact);
        }
    }

    static @Nullable CollaborationView fold(CollaborationId id, Moment moment) {
        @Nullable
        Samenwerking collaboration = Samenwerking.of(moment)
                .filter(region -> region.id().equals(id.value()))
                .orElse(null);
        if (collaboration == null) return null;
        var facts = moment.facts(id);
        var known = Author.Known.in(moment);
        return new CollaborationView(
                id.value(),
                collaboration.naam(),
                moment.version(id.value()),
                moment.day(),
                moment.known(),
                moment.planned(),
                Members.periods(facts).entrySet().stream()
                        .map(member -> lid(id, member.getKey(), member.getValue(), known, moment))
                        .toList(),
                FunctionLine.of(facts));
    }

    private static Lid lid(CollaborationId id, PartyId party, Period period, Author.Known known, Moment moment) {
        var facts = moment.facts(party);
        return Lid.of(
                known.parties().get(party),
                period,
                SuccessionLine.of(facts, known),
                ContactLine.of(facts, moment.day()).stream()
                        .filter(contact -> contact.samenwerking().equals(id.value()))
                        .findFirst()
                        .orElse(null));
    }
}
