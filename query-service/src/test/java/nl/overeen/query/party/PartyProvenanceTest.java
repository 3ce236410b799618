package nl.overeen.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class PartyProvenanceTest {
    private static final Ground GROUND = new Ground(Region.text(), LocalDate.of(2015, 12, 1), null);

    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final Fact registered = last();
    private final Region.Speaker alderman = region.speaker(party, Role.DELEGATE);
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final ThemeId theme = new ThemeId(UUID.randomUUID());
    private final Fact granted = grant("2016-06-30");

    @Test
    void aNameNamesItsRegistrationAndTheFactThatGaveItAndWhatItWasCalledBefore() {
        assertThat(provenance("naam", "2016-04-05").makers()).containsExactly(registered);
        Fact renamed = rename("2016-04-06", "Gemeente Nieuw");
        var name = provenance("naam", "2016-04-06");
        assertThat(name.value()).isEqualTo("Gemeente Nieuw");
        assertThat(name.makers()).containsExactly(registered, renamed);
        assertThat(name.earlier()).containsExactly(new Earlier("Gemeente 1", registered));
        assertThat(provenance("naam", "2016-04-05").value()).isEqualTo("Gemeente 1");
    }

    @Test
    void aNameThatIsGivenAgainIsOfTheFactThatGaveItLast() {
        rename("2016-04-06", "Gemeente Nieuw");
        Fact again = rename("2016-05-06", "Gemeente Nieuw");
        assertThat(provenance("naam", "2016-12-31").makers()).containsExactly(registered, again);
    }

    @Test
    void aCorrectedNameNamesTheCorrectionAndAVoidedOneTheVoiding() {
        Fact renamed = rename("2016-04-06", "Gemeente Niew");
        region.add(party.value(), new Renamed("Gemeente Nieuw"), renamed.id());
        Fact corrected = last();
        assertThat(provenance("naam", "2016-12-31").makers()).containsExactly(registered, corrected);
        region.add(party.value(), new FactVoided(), corrected.id());
        var name = provenance("naam", "2016-12-31");
        assertThat(name.value()).isEqualTo("Gemeente 1");
        assertThat(name.makers()).containsExactly(registered, corrected, last());
    }

    @Test
    void aCodeThatWasNeverGivenIsAbsentByTheRegistration() {
        var code = provenance("code", "2016-12-31");
        assertThat(code.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(code.makers()).containsExactly(registered);
        assertThat(provenance("soort", "2016-12-31").value()).isEqualTo("gemeente");
    }

    @Test
    void aMandateNamesTheFactThatGrantedItFieldByField() {
        assertThat(provenance("mandaat.functie/" + mandate, "2016-02-01").value())
                .isEqualTo(alderman.function().toString());
        assertThat(provenance("mandaat.reikwijdte/" + mandate, "2016-02-01").value())
                .isEqualTo(theme.toString());
        assertThat(provenance("mandaat.van/" + mandate, "2016-02-01").value()).isEqualTo("2016-02-01");
        var until = provenance("mandaat.tot/" + mandate, "2016-02-01");
        assertThat(until.value()).isEqualTo("2016-06-30");
        assertThat(until.makers()).containsExactly(granted);
    }

    @Test
    void aCorrectedMandateNamesTheCorrection() {
        region.effective("2016-02-01").add(party.value(), mandate("2016-12-31"), granted.id());
        var until = provenance("mandaat.tot/" + mandate, "2016-07-01");
        assertThat(until.value()).isEqualTo("2016-12-31");
        assertThat(until.makers()).containsExactly(last());
    }

    @Test
    void aRevokedMandateIsAbsentByItsRevocationUntilThatIsVoided() {
        Fact revoked = add("2016-04-06", new MandateRevoked(mandate));
        var gone = provenance("mandaat.tot/" + mandate, "2016-04-06");
        assertThat(gone.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(gone.makers()).containsExactly(granted, revoked);
        assertThat(gone.earlier()).containsExactly(new Earlier("2016-06-30", granted));
        region.add(party.value(), new FactVoided(), revoked.id());
        var again = provenance("mandaat.tot/" + mandate, "2016-04-06");
        assertThat(again.value()).isEqualTo("2016-06-30");
        assertThat(again.makers()).containsExactly(granted, last());
    }

    @Test
    void aMandateOutsideItsPeriodIsAbsentByThatPeriod() {
        var over = provenance("mandaat.tot/" + mandate, "2016-07-01");
        assertThat(over.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(over.makers()).containsExactly(granted);
        assertThat(over.earlier()).containsExactly(new Earlier("2016-06-30", granted));
        assertThat(provenance("mandaat.tot/" + mandate, "2016-01-31").makers()).isEmpty();
    }

    @Test
    void whatASuccessionAndARevocationBothTookAwayNamesBoth() {
        Fact revoked = add("2016-04-06", new MandateRevoked(mandate));
        Fact succeeded = add("2016-05-01", new Succeeded(List.of(new PartyId(UUID.randomUUID()))));
        assertThat(provenance("mandaat.van/" + mandate, "2016-05-01").makers())
                .containsExactly(granted, revoked, succeeded);
    }

    @Test
    void aRepresentationStandsWithBothParties() {
        var other = region.party("Gemeente 2");
        var representation = new RepresentationId(UUID.randomUUID());
        var period = new Period(LocalDate.of(2016, 3, 1), null);
        Fact entrusted = add(
                "2016-03-01", new RepresentationEntrusted(representation, other, region.id, Scope.ALL, period, GROUND));
        for (PartyId of : List.of(party, other)) {
            var by = of("vertegenwoordiging.door/" + representation, of, "2016-03-01");
            assertThat(by.value()).isEqualTo(other.toString());
            assertThat(by.makers()).containsExactly(entrusted);
        }
        assertThat(provenance("vertegenwoordiging.reikwijdte/" + representation, "2016-03-01")
                        .value())
                .isEqualTo("alles");
        var endless = provenance("vertegenwoordiging.tot/" + representation, "2016-03-01");
        assertThat(endless.value()).isNull();
        assertThat(endless.makers()).containsExactly(entrusted);
        Fact withdrawn = add("2016-05-01", new RepresentationWithdrawn(representation));
        assertThat(of("vertegenwoordiging.van/" + representation, other, "2016-05-01")
                        .makers())
                .containsExactly(entrusted, withdrawn);
    }

    @Test
    void whatAPartyDoesNotHaveHasNoProvenance() {
        for (String unknown : List.of(
                "kleur",
                "naam/x",
                "mandaat.tot",
                "mandaat.kleur/" + mandate,
                "mandaat.door/" + mandate,
                "vertegenwoordiging.tot/" + mandate,
                "mandaat.tot/" + UUID.randomUUID(),
                "ambitie/" + party + "/naam"))
            assertThat(PartyProvenance.of(Address.asked(unknown), party, region.on("2016-12-31")))
                    .as(unknown)
                    .isEmpty();
    }

    private Provenance provenance(String field, String day) {
        return of(field, party, day);
    }

    private Provenance of(String field, PartyId of, String day) {
        return PartyProvenance.of(Address.asked(field), of, region.on(day)).orElseThrow();
    }

    private Fact rename(String day, String name) {
        return add(day, new Renamed(name));
    }

    private Fact grant(String until) {
        return add("2016-02-01", mandate(until));
    }

    private MandateGranted mandate(String until) {
        var period = new Period(LocalDate.of(2016, 2, 1), LocalDate.parse(until));
        return new MandateGranted(
                mandate, alderman.function(), region.id, new Scope(false, List.of(theme)), period, GROUND);
    }

    private Fact add(String day, Object event) {
        region.effective(day).add(party.value(), event);
        return last();
    }

    private Fact last() {
        return region.facts().getLast();
    }
}
