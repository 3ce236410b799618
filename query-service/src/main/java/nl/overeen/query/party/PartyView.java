package nl.overeen.query.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.Parties;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.FunctionLine;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** A partij: who works for it, and who may agree to what in this region. */
record PartyView(
        UUID id,
        String naam,
        PartyKind soort,
        @Nullable String code,
        long versie,
        LocalDate op,
        Instant bekendOp,
        List<FunctionLine> functies,
        List<Mandaat> mandaten) {

    /**
     * A mandate valid on the day.
     *
     * @param functie   whoever holds it may agree
     * @param alles     it covers everything; else the named themes
     * @param grondslag the besluit on which it rests
     */
    record Mandaat(
            UUID id,
            UUID functie,
            UUID samenwerking,
            boolean alles,
            List<ThemeId> themas,
            LocalDate van,
            @Nullable LocalDate tot,
            Grondslag grondslag) {
        static Mandaat of(MandateGranted granted) {
            return new Mandaat(
                    granted.mandate().value(),
                    granted.function().value(),
                    granted.collaboration().value(),
                    granted.scope().all(),
                    granted.scope().themes(),
                    granted.period().from(),
                    granted.period().until(),
                    new Grondslag(
                            granted.ground().decision(),
                            granted.ground().date(),
                            granted.ground().reference()));
        }
    }

    /** On what a mandate rests. */
    record Grondslag(
            Text besluit, LocalDate datum, @Nullable Text kenmerk) {}

    static @Nullable PartyView fold(UUID id, Moment moment) {
        @Nullable Registered party = Parties.in(moment.recorded(), moment.day()).get(new PartyId(id));
        if (party == null) return null;
        var facts = moment.facts().stream()
                .filter(fact -> fact.id().stream().equals(id.toString()))
                .toList();
        return new PartyView(
                id,
                party.name(),
                party.kind(),
                party.code(),
                moment.version(id),
                moment.day(),
                moment.known(),
                FunctionLine.of(facts),
                Mandates.of(facts, moment.day()).stream().map(Mandaat::of).toList());
    }
}
