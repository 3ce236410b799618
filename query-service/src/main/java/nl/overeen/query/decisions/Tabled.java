package nl.overeen.query.decisions;

import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** The item behind a decision. */
record Tabled(ItemKind kind, Text title, @Nullable Text explanation) {

    static Tabled of(Decision decision, Moment moment) {
        for (Fact fact : moment.recorded(decision.fact().stream()))
            if (fact.event() instanceof ItemTabled item
                    && item.item() == decision.concluded().item())
                return new Tabled(item.kind(), item.title(), item.explanation());
        throw new IllegalStateException("decision " + decision.fact() + " concludes an item that was never tabled");
    }
}
