package nl.overeen.query.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.agenda.cell.AgendaCells;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.text.Fields;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What the whole agenda would say without one fact: read from all other facts, and not from the few that can bear on a value. */
final class ValueWithout {
    private static final Set<String> STAND = Set.of("status", "revisie", "besluit", "openWijziging", "indiener");

    private final RandomRegion region;
    private final LocalDate day;
    private final Instant known;
    private final State stands;

    ValueWithout(RandomRegion region, LocalDate day, Instant known) {
        this.region = region;
        this.day = day;
        this.known = known;
        this.stands = state(region.facts);
    }

    /** The agenda of a moment with what tells one value from another: the decision, or the fact that says it. */
    private record State(Moment moment, AgendaCells agenda, Map<UUID, AmbitionLine> lines) {
        @Nullable
        Object cell(Address address) {
            return agenda.cells().get(address);
        }

        @Nullable
        Object decision(Address address) {
            @Nullable AmbitionLine line = lines.get(address.ambition());
            return line == null ? null : line.besluit();
        }
    }

    private State state(List<Fact> facts) {
        Moment moment = Moment.on(facts, day, known, day);
        AgendaCells agenda = AgendaCells.of(region.id, moment);
        return new State(
                moment,
                agenda,
                agenda.lines().lines().stream().collect(Collectors.toMap(AmbitionLine::id, Function.identity())));
    }

    /** Those that are there, and some that may be absent. */
    Set<Address> addresses(Collection<Address> present) {
        var all = new LinkedHashSet<>(present);
        for (RandomText text : region.ambitions) {
            UUID ambition = text.id.value();
            if (!stands.lines().containsKey(ambition)) continue;
            all.add(Address.of("toelichting").in(ambition));
            all.add(Address.of("besluit").in(ambition));
            all.add(Address.of("uren.gesteld").in(ambition));
            var written = stands.moment().facts(ambition).stream()
                    .filter(fact -> fact.event() instanceof RevisionEvent)
                    .flatMap(fact -> Fields.of(((RevisionEvent) fact.event()).content()).keySet().stream())
                    .toList();
            for (Address field : written) all.add(field.in(ambition));
            if (written.contains(Address.of("actie.tekst", text.action)))
                all.add(Address.of("voortgang", text.action).in(ambition));
            if (written.contains(Address.of("indicator.tekst", text.indicator)))
                all.add(Address.of("meting.op", text.indicator).in(ambition));
        }
        return all;
    }

    boolean isSet(Address address) {
        return !address.field().startsWith("totaal.")
                && !address.field().equals("nummer")
                && !address.field().startsWith("uren.berekend")
                && !address.field().startsWith("uren.verschil");
    }

    Without without(Fact fact) {
        return new Without(
                fact, state(region.facts.stream().filter(each -> each != fact).toList()));
    }

    /** The same without one fact. */
    final class Without {
        private final Fact fact;
        private final State rest;

        private Without(Fact fact, State rest) {
            this.fact = fact;
            this.rest = rest;
        }

        /** Of the execution only what was recorded of the execution is asked. */
        boolean bears(Address address) {
            return !isExecution(address)
                    || isProposedLead(address)
                    || fact.event() instanceof ExecutionEvent
                    || fact.event() instanceof FactVoided;
        }

        boolean changes(Address address) {
            if (address.ambition() == null) return !Objects.equals(whole(stands, address), whole(rest, address));
            if (STAND.contains(address.field())) return !Objects.equals(stand(stands, address), stand(rest, address));
            if (!isExecution(address)) return text(address);
            if (!Objects.equals(sayer(stands, address), sayer(rest, address))) return true;
            return isProposedLead(address) && text(address.beside("trekker.partij"));
        }

        private boolean text(Address address) {
            if (fact.event() instanceof RevisionEvent && fact.id().stream().equals(String.valueOf(address.ambition())))
                return !Objects.equals(stands.cell(address), unwritten(address));
            return !Objects.equals(
                    Arrays.asList(stands.cell(address), stands.decision(address)),
                    Arrays.asList(rest.cell(address), rest.decision(address)));
        }

        /** The field in the revision shown, had this one not changed it and had all others made their own changes. */
        private @Nullable Object unwritten(Address address) {
            UUID ambition = Objects.requireNonNull(address.ambition());
            int shown = Objects.requireNonNull(stands.lines().get(ambition)).revisie();
            @Nullable Object before = null;
            @Nullable Object value = null;
            for (Fact each : stands.moment().facts(ambition))
                if (each.event() instanceof RevisionEvent made && made.revision() <= shown) {
                    @Nullable Object now = Fields.of(made.content()).get(address.within());
                    if (!Objects.equals(before, now) && each != fact) value = now;
                    before = now;
                }
            return value;
        }
    }

    private static boolean isExecution(Address address) {
        return address.field().equals("trekker")
                || address.field().equals("trekker.sinds")
                || address.field().startsWith("voortgang")
                || address.field().startsWith("meting");
    }

    private boolean isProposedLead(Address address) {
        return address.field().equals("trekker") && sayer(stands, address) == null;
    }

    private static @Nullable FactId sayer(State state, Address address) {
        @Nullable FactId last = null;
        for (Fact fact : state.moment().facts()) {
            String says = switch (fact.event()) {
                case TrekkerAssigned any -> "trekker" + fact.id().stream();
                case ProgressReported it -> "voortgang" + it.action();
                case MeasurementRecorded it -> "meting" + it.indicator();
                default -> "";
            };
            String family = address.field().split("\\.")[0];
            if (says.equals(family + (family.equals("trekker") ? address.ambition() : address.part())))
                last = fact.id();
        }
        return last;
    }

    private static @Nullable Object stand(State state, Address address) {
        @Nullable Object cell = state.cell(address);
        if (cell == null && state.decision(address) == null) return null;
        return address.field().equals("indiener") ? cell : Arrays.asList(cell, state.decision(address));
    }

    private static @Nullable Object whole(State state, Address address) {
        @Nullable Object cell = state.cell(address);
        var edition = state.agenda().lines().edition();
        return address.field().startsWith("editie") && edition != null
                ? Arrays.asList(
                        cell,
                        edition.decision().concluded().decision(),
                        edition.decision().oogo().day())
                : cell;
    }
}
