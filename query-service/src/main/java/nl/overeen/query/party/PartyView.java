package nl.overeen.query.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.query.platform.party.ContactLine;
import nl.overeen.query.platform.party.GroundLine;
import nl.overeen.query.platform.party.SuccessionLine;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.FunctionLine;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A partij: who works for it, who may agree to what, and who speaks for whom.
 *
 * @param namen              what it was called until the day, oldest first
 * @param opvolging          by whom it is followed, once it went up in others
 * @param vertegenwoordigdDoor representations valid on the day by which another speaks for it
 * @param vertegenwoordigt   those by which it speaks for another party of this region
 */
record PartyView(
        UUID id,
        String naam,
        PartyKind soort,
        @Nullable String code,
        long versie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<Partijnaam> namen,
        @Nullable SuccessionLine opvolging,
        List<FunctionLine> functies,
        List<ContactLine> aanspreekpunten,
        List<Mandaat> mandaten,
        List<RepresentationLine> vertegenwoordigdDoor,
        List<RepresentationLine> vertegenwoordigt) {
    private static final int SOON = 60;

    /** @param sinds absent for the name under which it was registered */
    record Partijnaam(String naam, @Nullable LocalDate sinds) {}

    /**
     * A mandate valid on the day.
     *
     * @param functie            whoever holds it may agree
     * @param alles              it covers everything; else the named themes
     * @param verlooptBinnenkort its last day is within 60 days of the day
     * @param grondslag          the besluit on which it rests
     */
    record Mandaat(
            UUID id,
            UUID functie,
            UUID samenwerking,
            boolean alles,
            List<ThemeId> themas,
            LocalDate van,
            @Nullable LocalDate tot,
            boolean verlooptBinnenkort,
            GroundLine grondslag) {
        static Mandaat of(MandateGranted granted, LocalDate day) {
            return new Mandaat(
                    granted.mandate().value(),
                    granted.function().value(),
                    granted.collaboration().value(),
                    granted.scope().all(),
                    granted.scope().themes(),
                    granted.period().from(),
                    granted.period().until(),
                    expiresSoon(granted.period(), day),
                    GroundLine.of(granted.ground()));
        }
    }

    static @Nullable PartyView fold(UUID id, Moment moment) {
        var known = Author.Known.in(moment);
        @Nullable Registered party = known.parties().get(new PartyId(id));
        if (party == null) return null;
        var facts = moment.facts(id);
        var representations = RepresentationLine.in(moment, known);
        return new PartyView(
                id,
                party.name(),
                party.kind(),
                party.code(),
                moment.version(id),
                moment.day(),
                moment.known(),
                moment.planned(),
                names(id, moment, facts),
                SuccessionLine.of(facts, known),
                FunctionLine.of(facts),
                ContactLine.of(facts, moment.day()),
                Mandates.of(facts, moment.day()).stream()
                        .map(granted -> Mandaat.of(granted, moment.day()))
                        .toList(),
                representations.stream()
                        .filter(line -> line.partij().id().equals(id))
                        .toList(),
                representations.stream()
                        .filter(line -> line.vertegenwoordiger().id().equals(id))
                        .toList());
    }

    /** Whether it ends within 60 days of a day on which it holds. */
    static boolean expiresSoon(Period period, LocalDate day) {
        return period.until() != null && !period.until().isAfter(day.plusDays(SOON));
    }

    private static List<Partijnaam> names(UUID id, Moment moment, List<Fact> facts) {
        var names = new ArrayList<Partijnaam>();
        for (Fact fact : moment.recorded())
            if (fact.event() instanceof Registered registered
                    && registered.party().value().equals(id)) names.add(new Partijnaam(registered.name(), null));
        for (Fact fact : facts)
            if (fact.event() instanceof Renamed renamed)
                names.add(
                        new Partijnaam(renamed.name(), fact.origin().effective().lastDay()));
        return List.copyOf(names);
    }
}
