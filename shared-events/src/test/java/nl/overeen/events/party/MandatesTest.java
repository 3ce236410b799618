package nl.overeen.events.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.History;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandatesTest {
    private final UUID party = UUID.randomUUID();
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final History history = new History();

    @Test
    void aMandateHoldsWithinItsPeriod() {
        grant("2016-02-01", "2016-06-30");
        assertThat(on("2016-01-31")).isEmpty();
        assertThat(on("2016-02-01")).containsExactly(mandate);
        assertThat(on("2016-06-30")).containsExactly(mandate);
        assertThat(on("2016-07-01")).isEmpty();
    }

    @Test
    void aMandateIsNotValidOnTheDayOfItsRevocationAndStaysValidForEarlierDays() {
        grant("2016-01-01", null);
        history.on("2016-04-06").add(party, new MandateRevoked(mandate));
        assertThat(on("2016-04-05")).containsExactly(mandate);
        assertThat(on("2016-04-06")).isEmpty();
        assertThat(on("2016-04-07")).isEmpty();
    }

    @Test
    void aVoidedRevocationLeavesTheMandateValid() {
        grant("2016-01-01", null);
        Fact revoked = history.on("2016-04-06").add(party, new MandateRevoked(mandate));
        history.voided(revoked);
        assertThat(on("2016-04-06")).containsExactly(mandate);
    }

    @Test
    void aCorrectedPeriodHoldsAlsoWhereTheMandateWasRevokedSince() {
        Fact granted = grant("2016-01-01", null);
        history.on("2016-04-06").add(party, new MandateRevoked(mandate));
        history.on("2016-02-01").correct(granted, event("2016-02-01", null));
        assertThat(on("2016-01-31")).isEmpty();
        assertThat(on("2016-02-01")).containsExactly(mandate);
        assertThat(on("2016-04-06")).isEmpty();
    }

    @Test
    void fromTheDayOfASuccessionNoMandateHoldsAlsoNoneThatWasGrantedAheadFromALaterDay() {
        grant("2016-06-01", null);
        Fact succeeded =
                history.on("2016-04-06").add(party, new PartyEvent.Succeeded(List.of(new PartyId(UUID.randomUUID()))));
        assertThat(on("2016-06-01")).isEmpty();
        history.voided(succeeded);
        assertThat(on("2016-06-01")).containsExactly(mandate);
    }

    @Test
    void fromTheDayOfASuccessionNoRepresentationHoldsAlsoNoneThatWasEntrustedAheadFromALaterDay() {
        var entrusted = new PartyEvent.RepresentationEntrusted(
                new RepresentationId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                collaboration,
                Scope.ALL,
                new Period(LocalDate.parse("2016-06-01"), null),
                event("2016-06-01", null).ground());
        history.on("2016-06-01").add(party, entrusted);
        assertThat(Representations.on(history.facts(), LocalDate.parse("2016-06-01")))
                .containsExactly(entrusted);
        history.on("2016-04-06").add(party, new PartyEvent.Succeeded(List.of(new PartyId(UUID.randomUUID()))));
        assertThat(Representations.on(history.facts(), LocalDate.parse("2016-06-01")))
                .isEmpty();
    }

    @Test
    void aVoidedMandateNeverWas() {
        history.voided(grant("2016-01-01", null));
        assertThat(on("2016-04-06")).isEmpty();
    }

    @Test
    void aMandateFromAYearHoldsFromItsLastDay() {
        history.on("2016").add(party, event("2016-12-31", null));
        assertThat(on("2016-12-30")).isEmpty();
        assertThat(on("2016-12-31")).containsExactly(mandate);
    }

    @Test
    void aScopeForNamedThemesCoversOnlyWhatLiesWithinThem() {
        var one = new ThemeId(UUID.randomUUID());
        var two = new ThemeId(UUID.randomUUID());
        var scope = new Scope(false, List.of(one));
        assertThat(scope.covers(List.of(one))).isTrue();
        assertThat(scope.covers(List.of(one, two))).isFalse();
        assertThat(scope.covers(List.of())).isFalse();
        assertThat(Scope.ALL.covers(List.of())).isTrue();
        assertThat(Scope.ALL.covers(List.of(one, two))).isTrue();
    }

    @Test
    void aScopeIsEitherEverythingOrAtLeastOneTheme() {
        var themes = List.of(new ThemeId(UUID.randomUUID()));
        assertThatThrownBy(() -> new Scope(false, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(true, themes)).isInstanceOf(IllegalArgumentException.class);
    }

    private Fact grant(String day, @Nullable String until) {
        return history.on(day).add(party, event(day, until));
    }

    private MandateGranted event(String from, @Nullable String until) {
        var period = new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        var ground = new Ground(History.text(), LocalDate.parse("2015-12-01"), null);
        return new MandateGranted(mandate, function, collaboration, Scope.ALL, period, ground);
    }

    private List<MandateId> on(String day) {
        return Mandates.on(history.facts(), LocalDate.parse(day)).stream()
                .map(MandateGranted::mandate)
                .toList();
    }
}
