package nl.overeen.query.decisions;

import java.util.List;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What the minutes say around a decision: who was absent, and what was said about the item. */
record Minuted(List<PartyId> absent, @Nullable Text discussion) {

    static Minuted of(Decision decision, Moment moment) {
        var own = moment.facts(decision.fact().stream());
        @Nullable Text discussion = null;
        for (Fact fact : own)
            if (fact.event() instanceof DiscussionRecorded it
                    && it.item() == decision.concluded().item()) discussion = it.discussion();
        return new Minuted(absent(own), discussion);
    }

    /** @param oogo its facts that count */
    static List<PartyId> absent(List<Fact> oogo) {
        List<PartyId> absent = List.of();
        for (Fact fact : oogo) if (fact.event() instanceof AttendanceNoted noted) absent = noted.absent();
        return absent;
    }
}
