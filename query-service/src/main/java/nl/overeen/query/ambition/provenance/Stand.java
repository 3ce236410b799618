package nl.overeen.query.ambition.provenance;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.query.ambition.AmbitionLine.Besluit;
import nl.overeen.query.ambition.Decided;
import nl.overeen.query.ambition.Revisions;
import nl.overeen.query.ambition.Status;
import nl.overeen.query.ambition.edition.EditionInForce;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which text of an ambition stands, and by which decision.
 *
 * @param first  the fact with which it begins
 * @param newest revision, also when it is not the one shown
 */
record Stand(
        FactId first,
        UUID proposer,
        Status status,
        int revision,
        int newest,
        @Nullable Besluit decision) {

    /** Null before the ambition begins. */
    static @Nullable Stand of(UUID ambition, Moment moment) {
        @Nullable Revisions revisions = Revisions.of(moment.facts(ambition));
        if (revisions == null) return null;
        var decisions = moment.decisions();
        var decided = Decided.of(
                decisions, EditionInForce.in(moment.facts(), decisions).orElse(null));
        @Nullable Decision deciding = decided.decision(ambition);
        return new Stand(
                revisions.byNumber().firstEntry().getValue().fact().id(),
                revisions.proposer().value(),
                decided.status(revisions),
                decided.shown(revisions).number(),
                revisions.newest().number(),
                deciding == null ? null : Besluit.of(deciding));
    }

    /** Laid out field by field. */
    SequencedMap<Address, Object> fields() {
        return fields(status, revision, decision, newest > revision ? newest : null, proposer);
    }

    /** @param open a newer revision than the one shown */
    static SequencedMap<Address, Object> fields(
            Status status, int revision, @Nullable Besluit decision, @Nullable Integer open, UUID proposer) {
        var fields = new LinkedHashMap<Address, Object>();
        fields.put(Address.of("status"), status.code());
        fields.put(Address.of("revisie"), Integer.toString(revision));
        if (decision != null) fields.put(Address.of("besluit"), decision.nummer());
        if (open != null) fields.put(Address.of("openWijziging"), open.toString());
        fields.put(Address.of("indiener"), proposer.toString());
        return fields;
    }
}
