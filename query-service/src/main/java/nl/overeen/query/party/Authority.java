package nl.overeen.query.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.Representations;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.query.platform.cell.Said;
import org.jspecify.annotations.Nullable;

/** A mandate or representation field by field, while it is valid. */
record Authority(Map<String, Object> fields, Period period) {

    /** Of the mandate or representation that an event gives or ends; null for any other event. */
    static @Nullable String idOf(Object event) {
        return switch (event) {
            case MandateGranted it -> it.mandate().toString();
            case MandateRevoked it -> it.mandate().toString();
            case RepresentationEntrusted it -> it.representation().toString();
            case RepresentationWithdrawn it -> it.representation().toString();
            default -> null;
        };
    }

    /** Whether what an event gives has this field, with a value or without. */
    static boolean has(String field, Object event) {
        @Nullable Authority given = given(event);
        return given != null
                && (given.fields.containsKey(field) || given.fields.containsKey(field.replaceFirst("\\.tot$", ".van")));
    }

    /**
     * A field as it stands on a day; of what does not hold then, that which keeps it from holding.
     *
     * @param facts of the party that count, in the order of {@link nl.overeen.events.time.AsOf}
     */
    static Said said(String field, String id, List<Fact> facts, LocalDate day) {
        boolean holds = Stream.concat(Mandates.of(facts, day).stream(), Representations.of(facts, day).stream())
                .anyMatch(event -> id.equals(idOf(event)));
        var said = Said.NOTHING;
        var ends = new ArrayList<FactId>();
        for (Fact fact : facts) {
            @Nullable Authority given = id.equals(idOf(fact.event())) ? given(fact.event()) : null;
            if (given != null) said = Said.by(fact, given.fields.get(field));
            boolean without = given == null
                    ? id.equals(idOf(fact.event())) || fact.event() instanceof Succeeded
                    : !given.period.contains(day);
            if (without) ends.add(fact.id());
        }
        return holds || said.by().isEmpty() ? said : new Said(null, List.copyOf(ends));
    }

    private static @Nullable Authority given(Object event) {
        return switch (event) {
            case MandateGranted it -> of("mandaat.", "functie", it.function(), it.scope(), it.period());
            case RepresentationEntrusted it ->
                of("vertegenwoordiging.", "door", it.representative(), it.scope(), it.period());
            default -> null;
        };
    }

    private static Authority of(String family, String to, Object whom, Scope scope, Period period) {
        var fields = new HashMap<String, Object>();
        fields.put(family + to, whom.toString());
        fields.put(family + "reikwijdte", scope(scope));
        fields.put(family + "van", period.from().toString());
        if (period.until() != null) fields.put(family + "tot", period.until().toString());
        return new Authority(fields, period);
    }

    /** Several themes with slashes between them. */
    private static String scope(Scope scope) {
        return scope.all()
                ? "alles"
                : scope.themes().stream().map(Object::toString).collect(Collectors.joining("/"));
    }
}
