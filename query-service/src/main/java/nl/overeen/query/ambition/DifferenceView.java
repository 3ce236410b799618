package nl.overeen.query.ambition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.query.ambition.text.Fields;
import nl.overeen.query.ambition.text.Fields.Field;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions of a text, field by field.
 *
 * @param van    the older revision
 * @param tot    the newer one
 * @param velden in the order in which people read them
 */
record DifferenceView(
        UUID ambitie, int van, int tot, LocalDate op, Instant bekendOp, boolean gepland, List<Verschilveld> velden) {

    /**
     * One field.
     *
     * @param onderdeel the id of the goal, indicator or action it belongs to
     * @param oud       absent when it was added
     * @param nieuw     absent when it was left out
     */
    record Verschilveld(
            String veld,
            @Nullable String onderdeel,
            @Schema(implementation = String.class) @Nullable Object oud,
            @Schema(implementation = String.class) @Nullable Object nieuw) {}

    static @Nullable DifferenceView fold(UUID id, int from, int until, Moment moment) {
        @Nullable Revisions revisions = Revisions.of(moment.facts(id));
        if (revisions == null) return null;
        Revisions.@Nullable Revision before = revisions.byNumber().get(from);
        Revisions.@Nullable Revision after = revisions.byNumber().get(until);
        if (before == null || after == null) return null;
        return new DifferenceView(
                id,
                from,
                until,
                moment.day(),
                moment.known(),
                moment.planned(),
                between(Fields.of(before.content()), Fields.of(after.content())));
    }

    private static List<Verschilveld> between(Map<Field, Object> before, Map<Field, Object> after) {
        var fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        var differing = new ArrayList<Verschilveld>();
        for (Field field : fields)
            if (!Objects.equals(before.get(field), after.get(field)))
                differing.add(new Verschilveld(field.name(), field.part(), before.get(field), after.get(field)));
        return List.copyOf(differing);
    }
}
