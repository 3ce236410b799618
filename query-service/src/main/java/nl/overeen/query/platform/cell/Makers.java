package nl.overeen.query.platform.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.PreparationEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** The facts that made a value: those without which it would be another. Each is left out once. */
public final class Makers {

    /** What a value would be without one fact. */
    public record Without<V extends @Nullable Object>(Fact fact, V value) {}

    private Makers() {}

    /**
     * @param bearing all facts that can bear on the value, in the store's order
     * @param fold    of the moment to the value, or to what tells it from another
     */
    public static <V extends @Nullable Object> List<Fact> of(
            List<Fact> bearing, Moment moment, Function<Moment, V> fold) {
        return of(bearing, any -> true, moment, fold);
    }

    /** @param can whether the value could be another without a fact: others need not be left out */
    public static <V extends @Nullable Object> List<Fact> of(
            List<Fact> bearing, Predicate<Fact> can, Moment moment, Function<Moment, V> fold) {
        V stands = fold.apply(moment.over(together(frame(moment), bearing)));
        return without(bearing, can, moment, fold).stream()
                .filter(each -> !Objects.equals(each.value(), stands))
                .map(Without::fact)
                .toList();
    }

    /** What the value would be without each of the facts that can matter. */
    public static <V extends @Nullable Object> List<Without<V>> without(
            List<Fact> bearing, Predicate<Fact> can, Moment moment, Function<Moment, V> fold) {
        var frame = frame(moment);
        var all = together(frame, bearing);
        var found = new ArrayList<Without<V>>(bearing.size());
        for (Fact fact : bearing) {
            if (frame.contains(fact) || !can.test(fact)) continue;
            var rest = new ArrayList<Fact>(all.size());
            for (Fact other : all) if (other != fact) rest.add(other);
            found.add(new Without<>(fact, fold.apply(moment.over(rest))));
        }
        return List.copyOf(found);
    }

    /**
     * What the question itself rests on, and what is therefore never left out: as of an OOGO, that day's OOGOs with what
     * their items pin. In the store's order; nothing as of a day.
     */
    public static List<Fact> frame(Moment moment) {
        if (moment.oogo() == null) return List.of();
        var streams = new HashSet<String>();
        for (Fact fact : moment.recorded())
            if ((fact.event() instanceof Convened it && it.day().equals(moment.day()))
                    || (fact.event() instanceof Reconvened to && to.day().equals(moment.day())))
                streams.add(fact.id().stream());
        return moment.recorded().stream()
                .filter(fact -> streams.contains(fact.id().stream()))
                .filter(fact -> fact.event() instanceof PreparationEvent || fact.event() instanceof FactVoided)
                .toList();
    }

    /**
     * What a value was on each earlier day on which something happened, newest first.
     *
     * @param state what tells one value from another
     */
    public static List<Earlier> earlier(
            List<Fact> bearing,
            Moment moment,
            Function<Moment, @Nullable Object> value,
            Function<Moment, @Nullable Object> state) {
        var days = bearing.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.origin().effective().lastDay(), TreeMap::new, Collectors.toList()))
                .headMap(moment.day(), true);
        var found = new ArrayList<Earlier>();
        var last = new AtomicReference<@Nullable Object>();
        days.forEach((day, facts) -> {
            Moment then = Moment.on(bearing, day, moment.known(), day);
            @Nullable Object stood = state.apply(then);
            if (!Objects.equals(last.getAndSet(stood), stood))
                found.add(new Earlier(value.apply(then), facts.getLast()));
        });
        if (found.isEmpty()) return List.of();
        // What ended with a period ended without a fact: then the last one found is an earlier value too.
        @Nullable Object stands = state.apply(Moment.on(bearing, moment.day(), moment.known(), moment.day()));
        int earlier = found.size() - (Objects.equals(last.get(), stands) ? 1 : 0);
        return List.copyOf(found.subList(0, earlier).reversed());
    }

    /** The provenance of a value by leaving out each fact of few; the value itself tells it from another. */
    public static Provenance provenance(List<Fact> bearing, Moment moment, Function<Moment, @Nullable Object> value) {
        return Provenance.set(
                value.apply(moment.over(together(frame(moment), bearing))),
                of(bearing, moment, value),
                earlier(bearing, moment, value, value));
    }

    /** The provenance of a value that the last of a few facts says, also where another would say the same. */
    public static Provenance said(List<Fact> bearing, Moment moment, Function<Moment, Said> fold) {
        Function<Moment, @Nullable Object> value = at -> fold.apply(at).value();
        return Provenance.set(
                value.apply(moment.over(together(frame(moment), bearing))),
                of(bearing, moment, fold),
                earlier(bearing, moment, value, value));
    }

    /**
     * What a predicate takes and whatever corrects or voids it.
     *
     * @param facts in the store's order
     */
    public static List<Fact> withCorrections(List<Fact> facts, Predicate<Fact> takes) {
        var ids = new HashSet<FactId>();
        var taken = new ArrayList<Fact>();
        for (Fact fact : facts)
            if (takes.test(fact)
                    || (fact.origin().replaces() != null
                            && ids.contains(fact.origin().replaces()))) {
                ids.add(fact.id());
                taken.add(fact);
            }
        return List.copyOf(taken);
    }

    /** The facts of chains: those that correct or void another, and those that another corrects or voids. */
    public static Set<Fact> inChains(List<Fact> facts) {
        var replaced = new HashSet<FactId>();
        for (Fact fact : facts)
            if (fact.origin().replaces() != null) replaced.add(fact.origin().replaces());
        var chained = new HashSet<Fact>();
        for (Fact fact : facts) if (fact.origin().replaces() != null || replaced.contains(fact.id())) chained.add(fact);
        return chained;
    }

    /** Facts of two sources, each once, in the store's order. */
    public static List<Fact> together(List<Fact> some, List<Fact> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparingLong(Fact::position))
                .toList();
    }
}
