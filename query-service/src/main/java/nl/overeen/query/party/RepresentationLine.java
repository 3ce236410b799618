package nl.overeen.query.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Representations;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.party.GroundLine;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * That a party lets another speak for it.
 *
 * @param partij            for which is spoken
 * @param vertegenwoordiger whose delegate speaks
 * @param alles             it covers everything; else the named themes
 */
record RepresentationLine(
        UUID id,
        Author.Partij partij,
        Author.Partij vertegenwoordiger,
        UUID samenwerking,
        boolean alles,
        List<ThemeId> themas,
        LocalDate van,
        @Nullable LocalDate tot,
        boolean verlooptBinnenkort,
        GroundLine grondslag) {

    /** Every one that is valid on the day. */
    static List<RepresentationLine> in(Moment moment, Author.Known known) {
        var streams = new LinkedHashMap<String, List<Fact>>();
        for (Fact fact : moment.facts())
            if (fact.event() instanceof PartyEvent)
                streams.computeIfAbsent(fact.id().stream(), any -> new ArrayList<>())
                        .add(fact);
        var lines = new ArrayList<RepresentationLine>();
        streams.forEach((stream, facts) -> {
            var party = known.partij(new PartyId(UUID.fromString(stream)));
            for (RepresentationEntrusted entrusted : Representations.of(facts, moment.day()))
                lines.add(of(entrusted, party, known, moment.day()));
        });
        return List.copyOf(lines);
    }

    private static RepresentationLine of(
            RepresentationEntrusted entrusted, Author.Partij party, Author.Known known, LocalDate day) {
        return new RepresentationLine(
                entrusted.representation().value(),
                party,
                known.partij(entrusted.representative()),
                entrusted.collaboration().value(),
                entrusted.scope().all(),
                entrusted.scope().themes(),
                entrusted.period().from(),
                entrusted.period().until(),
                PartyView.expiresSoon(entrusted.period(), day),
                GroundLine.of(entrusted.ground()));
    }
}
