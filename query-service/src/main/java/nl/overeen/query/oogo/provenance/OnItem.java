package nl.overeen.query.oogo.provenance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.cell.Said;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an item: the position of a party, or how it was concluded.
 *
 * @param party whose position; absent for the conclusion
 */
record OnItem(int item, @Nullable PartyId party) {

    /** Empty for what is no field of an item, or of a party that nobody knows. */
    static Optional<OnItem> asked(String field, String part, Moment moment) {
        int slash = part.indexOf('/');
        try {
            if (field.equals("uitkomst")) return Optional.of(new OnItem(Integer.parseInt(part), null));
            if (!field.equals("standpunt") || slash < 0) return Optional.empty();
            var party = new PartyId(UUID.fromString(part.substring(slash + 1)));
            return Optional.of(new OnItem(Integer.parseInt(part.substring(0, slash)), party))
                    .filter(known -> moment.parties().containsKey(party));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty for an item that was never tabled. */
    Optional<Provenance> provenance(UUID oogo, Moment moment) {
        List<Fact> few = Makers.withCorrections(
                moment.recorded(oogo), fact -> fact.event() instanceof Convened || isAbout(fact.event()));
        if (few.stream().noneMatch(fact -> fact.event() instanceof ItemTabled)) return Optional.empty();
        var found = Makers.said(few, moment, at -> said(at.facts(oogo)));
        return Optional.of(new Provenance(
                found.kind(), found.value(), found.makers(), earlier(moment.facts(oogo)), found.inputs()));
    }

    private boolean isAbout(Object event) {
        return says(event) != null
                || switch (event) {
                    case ItemTabled it -> it.item() == item;
                    case ItemRetabled it -> it.item() == item && party != null;
                    case ItemWithdrawn it -> it.item() == item && party == null;
                    default -> false;
                };
    }

    private @Nullable Object says(Object event) {
        return switch (event) {
            case PositionTaken it
            when it.item() == item && it.party().equals(party) -> it.position().code();
            case ItemConcluded it
            when it.item() == item && party == null -> it.outcome().code();
            default -> null;
        };
    }

    /** Other texts ask every position anew; what was withdrawn is not concluded. */
    private Said said(List<Fact> facts) {
        var said = Said.NOTHING;
        boolean convened = false;
        boolean tabled = false;
        for (Fact fact : facts) {
            if (fact.event() instanceof Convened) convened = true;
            if (!isAbout(fact.event())) continue;
            if (fact.event() instanceof ItemTabled) tabled = true;
            else if (says(fact.event()) != null) said = Said.by(fact, says(fact.event()));
            else if (party == null || said.value() != null) said = Said.by(fact, null);
        }
        return convened && tabled ? said : Said.NOTHING;
    }

    /** What was said before; on the day of the OOGO, so that the day does not tell one from another. */
    private List<Earlier> earlier(List<Fact> facts) {
        var now = said(facts).by();
        return facts.stream()
                .filter(fact -> says(fact.event()) != null && !now.contains(fact.id()))
                .map(fact -> new Earlier(says(fact.event()), fact))
                .toList()
                .reversed();
    }
}
