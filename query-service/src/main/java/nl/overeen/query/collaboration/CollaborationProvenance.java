package nl.overeen.query.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Said;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Where every value of one collaboration comes from, as of a moment. */
final class CollaborationProvenance {
    static final String ADDRESSES =
            "naam, procedure (de versie die geldt), lid.{van|tot}/{partij}, of thema.naam/{thema}.";

    private final CollaborationId id;
    private final Moment moment;

    private CollaborationProvenance(CollaborationId id, Moment moment) {
        this.id = id;
        this.moment = moment;
    }

    /** Empty for an address that the collaboration does not have. */
    static Optional<Provenance> of(Address address, CollaborationId id, Moment moment) {
        var known = new CollaborationProvenance(id, moment);
        if (address.ambition() != null) return Optional.empty();
        if (address.part() != null) return part(address.part()).flatMap(part -> known.of(address.field(), part));
        return switch (address.field()) {
            case "naam" -> Optional.of(known.name());
            case "procedure" ->
                Optional.of(Makers.said(
                        known.bearing(event -> event instanceof ProcedureLaidDown),
                        moment,
                        at -> procedure(at.facts(id))));
            default -> Optional.empty();
        };
    }

    private Optional<Provenance> of(String field, UUID part) {
        var party = new PartyId(part);
        var theme = new ThemeId(part);
        return switch (field) {
            case "lid.van", "lid.tot" ->
                known(event -> isAbout(event, party), at -> member(field, party, at.facts(id)));
            case "thema.naam" -> known(event -> theme.equals(Themes.idOf(event)), at -> theme(theme, at));
            default -> Optional.empty();
        };
    }

    /** Of what no fact tells there is no field. */
    private Optional<Provenance> known(Predicate<Object> takes, Function<Moment, Said> fold) {
        var few = bearing(takes);
        return few.isEmpty() ? Optional.empty() : Optional.of(Makers.said(few, moment, fold));
    }

    private List<Fact> bearing(Predicate<Object> takes) {
        return Makers.withCorrections(moment.recorded(id), fact -> takes.test(fact.event()));
    }

    /** It is called so at every moment, also before one knew of it. */
    private Provenance name() {
        var founding = moment.founding().stream().toList();
        return Makers.provenance(
                founding,
                moment,
                at -> Samenwerking.of(at).map(Samenwerking::naam).orElse(null));
    }

    private static Said procedure(List<Fact> facts) {
        var said = Said.NOTHING;
        for (Fact fact : facts)
            if (fact.event() instanceof ProcedureLaidDown it) said = Said.by(fact, Integer.toString(it.version()));
        return said;
    }

    private static Said member(String field, PartyId party, List<Fact> facts) {
        @Nullable Period period = Members.periods(facts).get(party);
        if (period == null) return Said.NOTHING;
        boolean from = field.equals("lid.van");
        @Nullable LocalDate day = from ? period.from() : period.until();
        if (day == null) return Said.NOTHING;
        return facts.stream()
                .filter(fact -> isAbout(fact.event(), party) && fact.event() instanceof PartyAdmitted == from)
                .filter(fact -> fact.origin().effective().lastDay().equals(day))
                .reduce((earlier, later) -> from ? later : earlier)
                .map(fact -> Said.by(fact, day.toString()))
                .orElse(Said.NOTHING);
    }

    private static boolean isAbout(Object event, PartyId party) {
        return switch (event) {
            case PartyAdmitted it -> it.party().equals(party);
            case PartyReleased it -> it.party().equals(party);
            default -> false;
        };
    }

    private Said theme(ThemeId theme, Moment at) {
        var facts = at.facts(id);
        @Nullable Theme content = Themes.of(facts, at.day()).get(theme);
        if (content == null) return Said.NOTHING;
        return facts.stream()
                .filter(fact -> theme.equals(Themes.idOf(fact.event())) && !(fact.event() instanceof ThemeRetired))
                .reduce((earlier, later) -> later)
                .map(fact -> Said.by(fact, content.name()))
                .orElse(Said.NOTHING);
    }

    private static Optional<UUID> part(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
