package nl.overeen.query.ambition.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import nl.overeen.events.ambition.Content;
import nl.overeen.query.ambition.Revisions;
import nl.overeen.query.ambition.Revisions.Revision;
import nl.overeen.query.ambition.text.Fields;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a text, field by field.
 *
 * @param parts that stand in some revision
 */
record Texts(Revisions revisions, Map<Integer, SequencedMap<Address, Object>> laidOut, Set<String> parts) {

    static Texts of(Revisions revisions) {
        var laidOut = new HashMap<Integer, SequencedMap<Address, Object>>();
        revisions.byNumber().forEach((number, revision) -> laidOut.put(number, Fields.of(revision.content())));
        var parts = new HashSet<String>();
        for (var fields : laidOut.values())
            for (Address address : fields.keySet()) if (address.part() != null) parts.add(part(address));
        return new Texts(revisions, laidOut, parts);
    }

    Content content(int revision) {
        return Objects.requireNonNull(revisions.byNumber().get(revision)).content();
    }

    SequencedMap<Address, Object> laidOut(int revision) {
        return Objects.requireNonNull(laidOut.get(revision));
    }

    @Nullable
    Object value(Address address, int revision) {
        return laidOut(revision).get(address);
    }

    /**
     * Every time that a field changed, oldest first: its value from then on and the fact that set it so. A revision is a whole
     * text, but only where a field differs from the revision before did someone write it.
     *
     * @param until the last revision that counts
     */
    List<Earlier> settings(Address address, int until) {
        var settings = new ArrayList<Earlier>();
        @Nullable Object last = null;
        for (Revision revision : revisions.byNumber().values()) {
            if (revision.number() > until) break;
            @Nullable Object value = value(address, revision.number());
            if (!Objects.equals(last, value)) settings.add(new Earlier(value, revision.fact()));
            last = value;
        }
        return List.copyOf(settings);
    }

    /** Whether it is a field of this text, be it absent: one of the whole, or of a part that stands in some revision. */
    boolean has(Address address) {
        if (Fields.SINGLE.contains(address.field())) return address.part() == null;
        return Fields.isOfPart(address.field()) && hasPart(address);
    }

    /** Whether some revision has the part: the goal, indicator, action … of that id. */
    boolean hasPart(Address address) {
        return address.part() != null && parts.contains(part(address));
    }

    private static String part(Address address) {
        return family(address) + "/" + address.part();
    }

    private static String family(Address address) {
        int dot = address.field().indexOf('.');
        return dot < 0 ? address.field() : address.field().substring(0, dot);
    }
}
