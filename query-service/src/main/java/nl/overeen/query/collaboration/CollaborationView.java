package nl.overeen.query.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.Parties;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.query.platform.text.FunctionLine;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** A samenwerking: who sits at its table, since when, and who works for it as a whole. */
record CollaborationView(
        UUID id,
        String naam,
        long versie,
        LocalDate op,
        Instant bekendOp,
        List<Lid> partijen,
        List<FunctionLine> functies) {

    /**
     * A party at the table.
     *
     * @param code           by which the field knows it ("PO2701")
     * @param neemtStandpunt whether it holds a position in an OOGO
     * @param tot            its last day
     */
    record Lid(
            UUID id,
            String naam,
            PartyKind soort,
            @Nullable String code,
            boolean neemtStandpunt,
            LocalDate van,
            @Nullable LocalDate tot) {
        static Lid of(Registered party, Period period) {
            return new Lid(
                    party.party().value(),
                    party.name(),
                    party.kind(),
                    party.code(),
                    party.kind().holdsPosition(),
                    period.from(),
                    period.until());
        }
    }

    static @Nullable CollaborationView fold(CollaborationId id, Moment moment) {
        var facts = moment.facts().stream()
                .filter(fact -> fact.id().stream().equals(id.toString()))
                .toList();
        @Nullable String name = name(facts);
        if (name == null) return null;
        Map<PartyId, Registered> parties = Parties.in(moment.recorded(), moment.day());
        return new CollaborationView(
                id.value(),
                name,
                moment.version(id.value()),
                moment.day(),
                moment.known(),
                Members.periods(facts).entrySet().stream()
                        .map(member -> Lid.of(parties.get(member.getKey()), member.getValue()))
                        .toList(),
                FunctionLine.of(facts));
    }

    private static @Nullable String name(List<Fact> facts) {
        for (Fact fact : facts) if (fact.event() instanceof Founded founded) return founded.name();
        return null;
    }
}
