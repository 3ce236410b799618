package nl.overeen.query.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.cell.ProvenanceView;
import nl.overeen.query.platform.history.Positions;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.Reader;
import nl.overeen.query.platform.timetravel.Reading;
import nl.overeen.query.platform.timetravel.TimeTravel;
import nl.overeen.query.platform.web.Refusal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PartyProvenanceReadTest {
    private static final Stores STORES = new Stores();

    @AutoClose
    private static final Running SERVICE = Running.ready(STORES, STORES.name());

    private final Region region = new Region(STORES).found();
    private final PartyId own = region.party("Gemeente 1");
    private final PartyId other = region.party("Gemeente 2");
    private final CollaborationId elsewhere = new CollaborationId(UUID.randomUUID());

    @Test
    void whatAPartyArrangedForAnotherTableHasNoProvenanceForWhoDoesNotReadThatTable() {
        var alderman = region.admit(own).admit(other).speaker(own, Role.DELEGATE);
        MandateId here = grant(alderman, region.id);
        MandateId there = grant(alderman, elsewhere);
        assertThat(SERVICE.bean(Positions.class).await(region.head(), Duration.ofSeconds(10)))
                .isTrue();
        reads(own);
        assertThat(ask(here).waarde()).isEqualTo("2016-02-01");
        assertThat(ask(there).waarde()).isEqualTo("2016-02-01");
        reads(other);
        assertThat(ask(here).waarde()).isEqualTo("2016-02-01");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ask(there))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("veld.onbekend"));
    }

    private MandateId grant(Region.Speaker to, CollaborationId collaboration) {
        var mandate = new MandateId(UUID.randomUUID());
        var period = new Period(LocalDate.of(2016, 2, 1), null);
        var ground = new Ground(Region.text(), LocalDate.of(2015, 12, 1), null);
        region.add(own.value(), new MandateGranted(mandate, to.function(), collaboration, Scope.ALL, period, ground));
        return mandate;
    }

    private ProvenanceView ask(MandateId mandate) {
        var api = new PartyQueryApi(SERVICE.bean(TimeTravel.class));
        return Objects.requireNonNull(api.partyProvenance(own.value(), "mandaat.van/" + mandate, Asked.NOW)
                .getBody());
    }

    private void reads(PartyId party) {
        SERVICE.reads(new Reader(region.actor, false, Map.of(region.id, new Reading(Set.of(party), null))));
    }
}
