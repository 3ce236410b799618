package nl.overeen.query.platform.cell;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.cell.Changes.Change;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs.
 *
 * @param deel  the id of the goal, indicator, action or party it belongs to
 * @param oud   absent when it was added
 * @param nieuw absent when it was left out
 * @param door  the facts that made the new value, or took the old one away; each stands under feiten
 */
public record ChangeLine(
        String veld,
        @Nullable String deel,
        Changes.Kind soort,
        @Schema(implementation = String.class) @Nullable Object oud,
        @Schema(implementation = String.class) @Nullable Object nieuw,
        List<FactId> door) {

    public static ChangeLine of(Change change, List<Fact> makers) {
        return new ChangeLine(
                change.address().field(),
                change.address().part(),
                change.kind(),
                change.before(),
                change.after(),
                makers.stream().map(Fact::id).toList());
    }
}
