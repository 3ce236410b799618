package nl.overeen.query.ambition.provenance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.edition.EditionInForce;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** By which facts a text stands as it does: each that bears on it is left out once. */
final class Standing {
    private static final List<Address> FIELDS = List.of(
            Address.of("status"),
            Address.of("revisie"),
            Address.of("besluit"),
            Address.of("openWijziging"),
            Address.of("indiener"));

    private final UUID ambition;
    private final Moment moment;
    private final List<Fact> bearing;
    private final Stand stand;
    private final List<Makers.Without<@Nullable Stand>> without;
    private @Nullable List<Fact> deciding;

    Standing(UUID ambition, Moment moment, Bearing bearing) {
        this.ambition = ambition;
        this.moment = moment;
        this.bearing = bearing.on(ambition);
        this.stand = Objects.requireNonNull(Stand.of(ambition, moment));
        this.without = Makers.without(this.bearing, matters(), moment, each -> Stand.of(ambition, each));
    }

    /**
     * A decision that is not the one that counts takes nothing away by not being there. So elsewhere than in the OOGOs of that
     * one and of the edition in force only what moves or holds back a decision can matter.
     */
    private Predicate<Fact> matters() {
        var decisive = new HashSet<String>();
        if (stand.decision() != null) decisive.add(stand.decision().oogo().toString());
        EditionInForce.in(moment.facts(), moment.decisions())
                .ifPresent(edition -> decisive.add(edition.decision().fact().stream()));
        var chained = Makers.inChains(bearing);
        return fact -> decisive.contains(fact.id().stream())
                || chained.contains(fact)
                || switch (fact.event()) {
                    case RevisionEvent made ->
                        fact.id().equals(stand.first())
                                || made instanceof DraftShared
                                || made.revision() == stand.revision()
                                || made.revision() == stand.newest();
                    case EditionEvent any -> true;
                    case Reconvened any -> true;
                    case RatificationRefused any -> true;
                    case PositionTaken any -> true;
                    default -> false;
                };
    }

    static boolean has(Address address) {
        return FIELDS.contains(address);
    }

    /** The revision shown. */
    int revision() {
        return stand.revision();
    }

    /** The facts by which the revision shown is the one in force; no revision is among them. */
    List<Fact> deciding() {
        if (deciding == null) deciding = decidedBy();
        return deciding;
    }

    private List<Fact> decidedBy() {
        return makers(each -> Arrays.asList(each.decision(), each.revision())).stream()
                .filter(fact -> !(fact.event() instanceof RevisionEvent))
                .toList();
    }

    @Nullable
    Object value(Address address) {
        return stand.fields().get(address);
    }

    List<Fact> makers(Address address) {
        return makers(each -> state(each, address));
    }

    Provenance of(Address address) {
        return Provenance.set(value(address), makers(address), earlier(address));
    }

    private static @Nullable Object state(Stand stand, Address address) {
        if (address.field().equals("indiener")) return Arrays.asList(stand.proposer(), stand.first());
        @Nullable Object value = stand.fields().get(address);
        return value == null && stand.decision() == null ? null : Arrays.asList(value, stand.decision());
    }

    private List<Fact> makers(Function<Stand, @Nullable Object> state) {
        @Nullable Object stands = state.apply(stand);
        var makers = without.stream()
                .filter(each -> !Objects.equals(stands, each.value() == null ? null : state.apply(each.value())))
                .map(Makers.Without::fact)
                .toList();
        return moment.oogo() == null || stand.decision() == null ? makers : Makers.together(makers, convening());
    }

    /** As of an OOGO that day's convenings are never left out; that of the decision made it all the same. */
    private List<Fact> convening() {
        String oogo = Objects.requireNonNull(stand.decision()).oogo().toString();
        return Makers.frame(moment).stream()
                .filter(fact -> fact.id().stream().equals(oogo))
                .filter(fact -> moment.facts().contains(fact))
                .filter(fact -> fact.event() instanceof Convened || fact.event() instanceof Reconvened)
                .toList();
    }

    private List<Earlier> earlier(Address address) {
        return Makers.earlier(
                bearing,
                moment,
                then -> at(then, was -> was.fields().get(address)),
                then -> at(then, was -> state(was, address)));
    }

    private @Nullable Object at(Moment then, Function<Stand, @Nullable Object> value) {
        @Nullable Stand was = Stand.of(ambition, then);
        return was == null ? null : value.apply(was);
    }
}
