package nl.overeen.query.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overeen.events.access.Function;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.Representations;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.document.Page;
import nl.overeen.query.work.WorkView.Werkmachtiging;
import nl.overeen.query.work.WorkView.Whose;
import org.jspecify.annotations.Nullable;

/** Which mandates and representations in a region end soon: by their period, or by a revocation that is already known. */
record Endings(Page page, Whose whose, CollaborationId collaboration) {
    private static final int DAYS = 60;

    /** By last day. */
    List<Werkmachtiging> soon() {
        var soon = new ArrayList<Werkmachtiging>();
        for (PartyId party : page.known().parties().keySet()) {
            var facts = page.moment().recorded(party);
            for (MandateGranted it : Mandates.on(facts, day()))
                if (whose.is(party) && it.collaboration().equals(collaboration))
                    last(it.period().until(), facts, revokes(it)).ifPresent(last -> soon.add(mandate(party, it, last)));
            for (RepresentationEntrusted it : Representations.on(facts, day()))
                if (whose.isOneOf(List.of(party, it.representative()))
                        && it.collaboration().equals(collaboration))
                    last(it.period().until(), facts, withdraws(it))
                            .ifPresent(last -> soon.add(representation(party, it, last)));
        }
        soon.sort(Comparator.comparing(Werkmachtiging::tot));
        return soon;
    }

    private Optional<LocalDate> last(@Nullable LocalDate until, List<Fact> facts, Predicate<Object> ends) {
        LocalDate horizon = day().plusDays(DAYS);
        var announced = AsOf.select(facts, horizon.plusDays(1), Instant.MAX).stream()
                .filter(fact -> ends.test(fact.event()))
                .map(fact -> fact.origin().effective().lastDay().minusDays(1));
        return Stream.concat(Stream.ofNullable(until), announced)
                .min(Comparator.naturalOrder())
                .filter(last -> !last.isAfter(horizon));
    }

    private static Predicate<Object> revokes(MandateGranted mandate) {
        return event -> event instanceof MandateRevoked it && it.mandate().equals(mandate.mandate());
    }

    private static Predicate<Object> withdraws(RepresentationEntrusted representation) {
        return event -> event instanceof RepresentationWithdrawn it
                && it.representation().equals(representation.representation());
    }

    private Werkmachtiging mandate(PartyId party, MandateGranted it, LocalDate last) {
        UUID id = it.mandate().value();
        return new Werkmachtiging("mandaat", id, page.known().partij(party), null, title(it.function()), last);
    }

    private Werkmachtiging representation(PartyId party, RepresentationEntrusted it, LocalDate last) {
        return new Werkmachtiging(
                "vertegenwoordiging",
                it.representation().value(),
                page.known().partij(party),
                page.known().partij(it.representative()),
                null,
                last);
    }

    private @Nullable Text title(FunctionId id) {
        @Nullable Function function = page.known().functions().get(id);
        return function == null ? null : function.title();
    }

    private LocalDate day() {
        return page.moment().day();
    }
}
