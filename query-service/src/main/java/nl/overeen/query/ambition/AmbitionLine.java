package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.PartyEvent.Registered;
import org.jspecify.annotations.Nullable;

/**
 * One line of the agenda: an ambition in the revision that counts.
 *
 * @param versie        how many facts it has, for If-Match
 * @param status        whether its text is in force
 * @param revisie       the revision shown: the one in force, or the newest of a proposal
 * @param openWijziging a newer revision than the one shown
 */
public record AmbitionLine(
        UUID id,
        long versie,
        int nummer,
        Status status,
        int revisie,
        @Nullable Besluit besluit,
        @Nullable OpenWijziging openWijziging,
        Indiener indiener,
        @JsonUnwrapped AmbitionText tekst) {

    /** The decision that put the text in force, or will once it is ratified. */
    public record Besluit(UUID id, String nummer, UUID oogo, LocalDate dag) {
        public static Besluit of(Decision decision) {
            return new Besluit(
                    decision.concluded().decision().value(),
                    decision.concluded().number(),
                    decision.oogo().oogo().value(),
                    decision.oogo().day());
        }
    }

    /** A newer text that no decision has put in force. */
    public record OpenWijziging(int revisie) {}

    /** The party that proposed it. */
    public record Indiener(UUID partij, @Nullable String naam) {}

    public static AmbitionLine of(
            Revisions ambition, Decisions decisions, Map<PartyId, Registered> parties, long version, int number) {
        UUID id = ambition.ambition().value();
        Optional<Decision> adopting = decisions.adopting(TextKind.AMBITION, id);
        Optional<Decision> deciding = adopting.or(() -> decisions.reserved(TextKind.AMBITION, id));
        int newest = ambition.newest().number();
        int shown = deciding.map(decision -> decision.revision(TextKind.AMBITION, id))
                .filter(ambition.byNumber()::containsKey)
                .orElse(newest);
        @Nullable Registered proposer = parties.get(ambition.proposer());
        return new AmbitionLine(
                id,
                version,
                number,
                Status.of(ambition.draft(), adopting.isPresent(), deciding.isPresent()),
                shown,
                deciding.map(Besluit::of).orElse(null),
                newest > shown ? new OpenWijziging(newest) : null,
                new Indiener(ambition.proposer().value(), proposer == null ? null : proposer.name()),
                AmbitionText.of(ambition.byNumber().get(shown).content(), parties));
    }
}
