package nl.overeen.query.oogo;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.oogo.ItemView.Standpunt;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

/** What was learned after a position was taken flags it, and changes nothing in it. */
class HindsightTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final Region.Speaker alderman = region.speaker(party, Role.DELEGATE);
    private final AmbitionId ambition = region.admit(party).propose(party, false);
    private final PinnedText first = pin(ambition, 1);
    private final OogoId oogo = region.convene(LocalDate.of(2016, 4, 6));
    private final MandateGranted mandate = new MandateGranted(
            new MandateId(UUID.randomUUID()),
            alderman.function(),
            region.id,
            Scope.ALL,
            new Period(LocalDate.of(2016, 1, 4), null),
            new Ground(text(), LocalDate.of(2015, 12, 1), null));
    private final FactId granted;
    private final Instant before;

    HindsightTest() {
        granted = granted();
        region.table(oogo, 1, first).effective("2016-04-06").add(oogo.value(), new Opened());
        take();
        before = region.facts().getLast().recorded();
    }

    @Test
    void aCorrectionOfAMandateFlagsThePositionsOnItAndChangesNothingInThem() {
        assertThat(row(region.on("2016-12-31")).grondGecorrigeerd()).isFalse();
        region.effective("2016-01-04").add(party.value(), mandate, granted);
        assertThat(row(region.on("2016-12-31")).grondGecorrigeerd()).isTrue();
        assertThat(row(region.on("2016-12-31")).standpunt()).isEqualTo(Position.AGREED);
        assertThat(row(region.on("2016-12-31", before)).grondGecorrigeerd()).isFalse();
        assertThat(row(region.on("2016-04-06")).grondGecorrigeerd()).isTrue();
    }

    @Test
    void theVoidingOfAMandateFlagsThemToo() {
        region.effective("2016-01-04").add(party.value(), new FactVoided(), granted);
        assertThat(row(region.on("2016-12-31")).grondGecorrigeerd()).isTrue();
    }

    @Test
    void aPositionTakenOnAMandateThatWasCorrectedBeforeIsNotFlagged() {
        region.effective("2016-01-04").add(party.value(), mandate, granted);
        region.effective("2016-04-06");
        take();
        assertThat(row(region.on("2016-12-31")).grondGecorrigeerd()).isFalse();
        var corrected = new FactId(granted.stream(), granted.number() + 1);
        region.effective("2016-02-01").add(party.value(), mandate, corrected);
        assertThat(row(region.on("2016-12-31")).grondGecorrigeerd()).isTrue();
    }

    @Test
    void aReleaseDatedBeforeAPositionFlagsItAndChangesNothingInIt() {
        assertThat(row(region.on("2016-12-31")).partijWasVertrokken()).isFalse();
        region.effective("2016-04-06").release(party);
        assertThat(row(region.on("2016-12-31")).partijWasVertrokken()).isFalse();
        region.effective("2016-03-31").release(party);
        assertThat(row(region.on("2016-12-31")).partijWasVertrokken()).isTrue();
        assertThat(row(region.on("2016-12-31")).standpunt()).isEqualTo(Position.AGREED);
        assertThat(row(region.on("2016-12-31", before)).partijWasVertrokken()).isFalse();
    }

    private FactId granted() {
        region.effective("2016-01-04").add(party.value(), mandate);
        return region.facts().getLast().id();
    }

    private void take() {
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        party,
                        Position.AGREED,
                        List.of(first),
                        alderman.person(),
                        alderman.function(),
                        mandate.mandate(),
                        null,
                        null,
                        null,
                        false));
    }

    private Standpunt row(Moment moment) {
        var view = Objects.requireNonNull(OogoView.fold(oogo.value(), moment));
        return view.agendapunten().getFirst().standpunten().getFirst();
    }
}
