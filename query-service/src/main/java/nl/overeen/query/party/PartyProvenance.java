package nl.overeen.query.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Said;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Where every value of one party comes from, as of a moment. */
final class PartyProvenance {
    static final String ADDRESSES =
            "naam, soort, code, mandaat.{functie|reikwijdte|van|tot}/{mandaat}, of vertegenwoordiging."
                    + "{door|reikwijdte|van|tot}/{vertegenwoordiging}.";

    private PartyProvenance() {}

    /** Empty for an address that the party does not have. */
    static Optional<Provenance> of(Address address, PartyId party, Moment moment) {
        if (address.ambition() != null) return Optional.empty();
        if (address.part() != null) return authority(address, address.part(), party, moment);
        return switch (address.field()) {
            case "naam" ->
                Optional.of(own(
                        event -> event instanceof Registered || event instanceof Renamed,
                        party,
                        moment,
                        at -> name(party, at)));
            case "soort", "code" ->
                Optional.of(own(
                        event -> event instanceof Registered,
                        party,
                        moment,
                        at -> registered(address.field(), party, at)));
            default -> Optional.empty();
        };
    }

    private static Provenance own(Predicate<Object> takes, PartyId party, Moment moment, Function<Moment, Said> fold) {
        return Makers.said(
                Makers.withCorrections(moment.recorded(party), fact -> takes.test(fact.event())), moment, fold);
    }

    private static Said name(PartyId party, Moment at) {
        @Nullable Registered known = at.parties().get(party);
        if (known == null) return Said.NOTHING;
        return at.facts(party).stream()
                .filter(fact -> fact.event() instanceof Renamed)
                .reduce((earlier, later) -> later)
                .map(fact -> Said.by(fact, known.name()))
                .orElseGet(() -> registered("naam", party, at));
    }

    private static Said registered(String field, PartyId party, Moment at) {
        return at.recorded(party).stream()
                .filter(fact -> fact.event() instanceof Registered)
                .reduce((earlier, later) -> later)
                .map(fact -> Said.by(fact, said(field, (Registered) fact.event())))
                .orElse(Said.NOTHING);
    }

    private static @Nullable Object said(String field, Registered party) {
        return switch (field) {
            case "naam" -> party.name();
            case "soort" -> party.kind().code();
            default -> party.code();
        };
    }

    private static Optional<Provenance> authority(Address address, String id, PartyId party, Moment moment) {
        @Nullable
        Fact given = moment.recorded().stream()
                .filter(fact -> isOf(party, fact) && id.equals(Authority.idOf(fact.event())))
                .findFirst()
                .orElse(null);
        if (given == null || !Authority.has(address.field(), given.event())) return Optional.empty();
        String stream = given.id().stream();
        List<Fact> few = Makers.withCorrections(
                moment.recorded(stream),
                fact -> id.equals(Authority.idOf(fact.event())) || fact.event() instanceof Succeeded);
        return Optional.of(
                Makers.said(few, moment, at -> Authority.said(address.field(), id, at.facts(stream), at.day())));
    }

    /** What it gave, and by what it speaks for another: both stand on its page. */
    private static boolean isOf(PartyId party, Fact fact) {
        return fact.id().stream().equals(party.toString())
                || (fact.event() instanceof RepresentationEntrusted it
                        && it.representative().equals(party));
    }
}
