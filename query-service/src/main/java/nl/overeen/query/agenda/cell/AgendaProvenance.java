package nl.overeen.query.agenda.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.edition.EditionInForce;
import nl.overeen.query.ambition.provenance.AmbitionProvenance;
import nl.overeen.query.ambition.provenance.Bearing;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Input;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Where every value of the agenda comes from, as of a moment. */
public final class AgendaProvenance {
    private static final Set<String> EDITION = Set.of("editie", "editie.revisie", "editie.naam");
    private static final Set<String> THEME = Set.of("thema.naam", "thema.soort", "thema.toelichting");
    private static final Map<String, String> TOTALS = Map.of(
            "totaal.gesteld", "uren.gesteld",
            "totaal.berekend", "uren.berekend",
            "totaal.verschil", "uren.verschil");

    private final CollaborationId id;
    private final Moment moment;
    private final Bearing bearing;
    private final Map<UUID, Optional<AmbitionProvenance>> ambitions = new HashMap<>();
    private @Nullable AgendaCells laidOut;

    public AgendaProvenance(CollaborationId id, Moment moment) {
        this.id = id;
        this.moment = moment;
        this.bearing = new Bearing(moment);
    }

    /** The facts that made a value, or took it away; none for what is computed. */
    public List<Fact> makers(Address address) {
        if (address.ambition() != null)
            return ambition(address.ambition())
                    .map(one -> one.makers(address.within()))
                    .orElse(List.of());
        if (address.field().startsWith(DecisionFields.FAMILY)) return DecisionFields.makers(address, moment);
        return TOTALS.containsKey(address.field())
                ? List.of()
                : of(address).map(Provenance::makers).orElse(List.of());
    }

    /** Empty for an address that the agenda does not have. */
    public Optional<Provenance> of(Address address) {
        @Nullable UUID one = address.ambition();
        if (one != null)
            return ambition(one).flatMap(each -> each.of(address.within())).map(found -> onTheAgenda(found, one));
        if (address.field().startsWith(DecisionFields.FAMILY)) return DecisionFields.provenance(address, moment);
        if (THEME.contains(address.field())) return theme(address);
        if (address.part() != null) return Optional.empty();
        if (TOTALS.containsKey(address.field())) return Optional.of(total(address));
        return EDITION.contains(address.field()) ? Optional.of(edition(address)) : Optional.empty();
    }

    private Optional<AmbitionProvenance> ambition(UUID one) {
        return ambitions.computeIfAbsent(one, any -> AmbitionProvenance.of(any, moment, bearing));
    }

    private static Provenance onTheAgenda(Provenance found, UUID ambition) {
        return new Provenance(
                found.kind(),
                found.value(),
                found.makers(),
                found.earlier(),
                found.inputs().stream()
                        .map(input -> input.address().ambition() != null
                                ? input
                                : new Input(input.address().in(ambition), input.value()))
                        .toList());
    }

    private Provenance edition(Address address) {
        var few = bearing.onEdition();
        return Provenance.set(
                value(address, moment),
                Makers.of(few, moment, at -> state(address, at)),
                Makers.earlier(few, moment, at -> value(address, at), at -> state(address, at)));
    }

    private static @Nullable Object value(Address address, Moment at) {
        return AgendaCells.edition(EditionInForce.in(at.facts(), at.decisions()).orElse(null))
                .get(address);
    }

    private static @Nullable Object state(Address address, Moment at) {
        return EditionInForce.in(at.facts(), at.decisions())
                .map(edition -> Arrays.asList(
                        value(address, at),
                        edition.decision().concluded().decision(),
                        edition.decision().oogo().day()))
                .orElse(null);
    }

    private Optional<Provenance> theme(Address address) {
        var few = Makers.withCorrections(moment.recorded(id), fact -> isAbout(fact.event(), address.part()));
        return few.isEmpty()
                ? Optional.empty()
                : Optional.of(Makers.provenance(
                        few, moment, at -> AgendaCells.themes(id, at).get(address)));
    }

    private static boolean isAbout(Object event, @Nullable String theme) {
        @Nullable ThemeId told = Themes.idOf(event);
        return told != null && told.toString().equals(theme);
    }

    private Provenance total(Address address) {
        if (laidOut == null) laidOut = AgendaCells.of(id, moment);
        var cells = laidOut.cells();
        String field = Objects.requireNonNull(TOTALS.get(address.field()));
        return Provenance.computed(
                cells.get(address),
                laidOut.lines().lines().stream()
                        .filter(AmbitionLine::isInForce)
                        .map(line -> Address.of(field).in(line.id()))
                        .filter(cells::containsKey)
                        .map(input -> new Input(input, cells.get(input)))
                        .toList());
    }
}
