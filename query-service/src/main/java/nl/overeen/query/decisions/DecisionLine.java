package nl.overeen.query.decisions;

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
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the register.
 *
 * @param gebonden     the parties on whose behalf an unreserved agreement was given
 * @param nietGebonden the other asked parties, each with the reason
 */
record DecisionLine(
        UUID id,
        String nummer,
        Text titel,
        ItemKind soort,
        Outcome uitkomst,
        DecisionRule regel,
        Besluitoogo oogo,
        List<Partijnaam> gebonden,
        List<Ongebonden> nietGebonden,
        @Nullable UUID aangehoudenNaar) {

    /** The OOGO in which it was taken. */
    record Besluitoogo(UUID id, String naam, LocalDate dag) {}

    /** A party by its name. */
    record Partijnaam(UUID id, String naam) {}

    /** A party that the decision does not bind. */
    record Ongebonden(UUID id, String naam, NotBound waarom) {}

    static DecisionLine of(Decision decision, Tabled item, Map<PartyId, Registered> parties) {
        var concluded = decision.concluded();
        var oogo = decision.oogo();
        return new DecisionLine(
                concluded.decision().value(),
                concluded.number(),
                item.title(),
                item.kind(),
                concluded.outcome(),
                concluded.rule(),
                new Besluitoogo(oogo.oogo().value(), oogo.name(), oogo.day()),
                concluded.standings().stream()
                        .filter(standing -> standing.notBound() == null)
                        .map(standing -> new Partijnaam(standing.party().value(), name(standing, parties)))
                        .toList(),
                concluded.standings().stream()
                        .filter(standing -> standing.notBound() != null)
                        .map(standing -> new Ongebonden(
                                standing.party().value(), name(standing, parties), known(standing.notBound())))
                        .toList(),
                concluded.heldTo() == null ? null : concluded.heldTo().value());
    }

    private static String name(Standing standing, Map<PartyId, Registered> parties) {
        return parties.get(standing.party()).name();
    }

    private static NotBound known(@Nullable NotBound reason) {
        return Objects.requireNonNull(reason);
    }
}
