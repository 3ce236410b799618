package nl.overeen.query.ambition.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who leads.
 *
 * @param voorgesteld as the text proposes; false when someone was put in the lead
 * @param sinds       from when they lead
 */
public record Trekker(
        boolean voorgesteld,
        @Nullable Day sinds,
        List<Leider> partijen,
        @Nullable Text tekst) {
    static Trekker of(Lead lead, Map<PartyId, Registered> parties) {
        return new Trekker(
                true,
                null,
                lead.parties().stream()
                        .map(party -> new Leider(party.value(), AmbitionText.name(party, parties), null))
                        .toList(),
                lead.text());
    }

    /** A party that leads; by whom is known once someone was put in the lead. */
    public record Leider(
            UUID id, @Nullable String naam, @Nullable Trekkerfunctie functie) {}

    /**
     * In which function someone is accountable for a leading party.
     *
     * @param tot       its last day
     * @param geeindigd whether it has ended: then a hand-over is due
     */
    public record Trekkerfunctie(
            UUID id,
            @Nullable Text titel,
            UUID persoon,
            PersonName naam,
            @Nullable LocalDate tot,
            boolean geeindigd) {}
}
