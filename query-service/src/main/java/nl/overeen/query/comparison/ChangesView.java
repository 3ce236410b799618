package nl.overeen.query.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.cell.Changes;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The comparison for machines: applied to everything that can be read on the first agenda, it gives exactly what can be read
 * on the second.
 */
record ChangesView(Samenwerking samenwerking, Side van, Side tot, List<Celwijziging> wijzigingen) {

    /**
     * One cell that differs.
     *
     * @param oud    absent when it was not there
     * @param nieuw  absent when it is no longer there
     * @param feiten that made the new value, or took the old one away; none for what is computed
     */
    record Celwijziging(
            String adres,
            Changes.Kind soort,
            @Schema(implementation = String.class) @Nullable Object oud,
            @Schema(implementation = String.class) @Nullable Object nieuw,
            List<FactId> feiten) {}

    static @Nullable ChangesView fold(CollaborationId id, Moment from, Moment until) {
        @Nullable Samenwerking collaboration = Samenwerking.of(until).orElse(null);
        if (collaboration == null || !collaboration.id().equals(id.value())) return null;
        var difference = Difference.between(id, from, until);
        return new ChangesView(
                collaboration,
                Side.of(from),
                Side.of(until),
                difference.changes().entrySet().stream()
                        .map(change -> new Celwijziging(
                                change.getKey().address().toString(),
                                change.getKey().kind(),
                                change.getKey().before(),
                                change.getKey().after(),
                                change.getValue().stream().map(Fact::id).toList()))
                        .toList());
    }
}
