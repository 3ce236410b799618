package nl.overeen.events.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Lasting;
import org.jspecify.annotations.Nullable;

/** The five steps once more, word for word and as slow as you like: what the real ones are compared with. */
final class NaiveReading {
    private final List<Fact> taken;

    NaiveReading(List<Fact> facts, Instant known) {
        taken = facts.stream().filter(fact -> !fact.recorded().isAfter(known)).toList();
    }

    List<Fact> asOf(LocalDate day) {
        return sorted(
                speaking().stream().filter(fact -> !day(fact).isAfter(day)).toList());
    }

    List<Fact> asOf(OogoId oogo) {
        @Nullable Fact meeting = convening(oogo.toString());
        if (meeting == null) return List.of();
        LocalDate day = ((OogoEvent.Convened) meeting.event()).day();
        var chosen = new ArrayList<Fact>();
        for (Fact fact : speaking())
            if (day(fact).isBefore(day) || (day(fact).equals(day) && givenBy(oogo.toString(), day, fact)))
                chosen.add(fact);
        return sorted(chosen);
    }

    /** Its own facts of the day, the revisions it pins, and what an earlier OOGO of that day gave by this same rule. */
    private boolean givenBy(String oogo, LocalDate day, Fact fact) {
        if (fact.id().stream().equals(oogo)) return true;
        for (PinnedText text : pins(oogo, day))
            if (text.id().toString().equals(fact.id().stream())
                    && revision(fact) > 0
                    && revision(fact) <= text.revision()) return true;
        for (Fact other : speaking())
            if (other.event() instanceof OogoEvent.Convened convened
                    && convened.day().equals(day)
                    && before(other.id().stream(), oogo)
                    && givenBy(other.id().stream(), day, fact)) return true;
        return false;
    }

    private List<PinnedText> pins(String oogo, LocalDate day) {
        var own = sorted(speaking().stream()
                .filter(fact -> fact.id().stream().equals(oogo) && !day(fact).isAfter(day))
                .toList());
        var pins = new ArrayList<PinnedText>();
        for (int item = 0; item < 10; item++) {
            List<PinnedText> last = List.of();
            for (Fact fact : own) {
                if (fact.event() instanceof OogoEvent.ItemTabled tabled && tabled.item() == item) last = tabled.texts();
                if (fact.event() instanceof OogoEvent.ItemRetabled tabled && tabled.item() == item)
                    last = tabled.texts();
                if (fact.event() instanceof OogoEvent.ItemWithdrawn gone && gone.item() == item) last = List.of();
            }
            pins.addAll(last);
        }
        return pins;
    }

    private boolean before(String left, String right) {
        LocalTime late = LocalTime.MAX;
        @Nullable LocalTime a = ((OogoEvent.Convened) convening(left).event()).time();
        @Nullable LocalTime b = ((OogoEvent.Convened) convening(right).event()).time();
        int order = (a == null ? late : a).compareTo(b == null ? late : b);
        return order < 0 || (order == 0 && start(left) < start(right));
    }

    private @Nullable Fact convening(String oogo) {
        for (Fact fact : speaking())
            if (fact.id().stream().equals(oogo) && fact.event() instanceof OogoEvent.Convened) return fact;
        return null;
    }

    private long start(String stream) {
        return taken.stream()
                .filter(fact -> fact.id().stream().equals(stream))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private List<Fact> speaking() {
        return taken.stream().filter(this::speaks).toList();
    }

    private boolean speaks(Fact fact) {
        if (fact.event() instanceof Lasting) return true;
        if (fact.event() instanceof FactVoided) return false;
        for (Fact other : taken) if (fact.id().equals(other.origin().replaces())) return false;
        return true;
    }

    private long place(Fact fact) {
        if (fact.event() instanceof Lasting) return fact.position();
        Fact first = fact;
        for (int i = taken.size() - 1; i >= 0; i--)
            if (taken.get(i).id().equals(first.origin().replaces())) first = taken.get(i);
        return first.position();
    }

    private List<Fact> sorted(List<Fact> facts) {
        var rest = new ArrayList<>(facts);
        var sorted = new ArrayList<Fact>();
        while (!rest.isEmpty()) {
            Fact least = rest.getFirst();
            for (Fact fact : rest) {
                int days = day(fact).compareTo(day(least));
                if (days < 0 || (days == 0 && place(fact) < place(least))) least = fact;
            }
            sorted.add(least);
            rest.remove(least);
        }
        return sorted;
    }

    private static int revision(Fact fact) {
        if (fact.event() instanceof AmbitionEvent.Proposed) return 1;
        if (fact.event() instanceof AmbitionEvent.DraftShared shared) return shared.revision();
        return fact.event() instanceof AmbitionEvent.Amended amended ? amended.revision() : 0;
    }

    private static LocalDate day(Fact fact) {
        String written = fact.origin().effective().written();
        if (written.length() == 4) return LocalDate.parse(written + "-12-31");
        if (written.length() > 7) return LocalDate.parse(written);
        return LocalDate.parse(written + "-01").plusMonths(1).minusDays(1);
    }
}
