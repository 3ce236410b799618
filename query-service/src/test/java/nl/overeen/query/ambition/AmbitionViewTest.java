package nl.overeen.query.ambition;

import static nl.overeen.query.platform.test.Region.content;
import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.text.HoursView;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.PersonName;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

class AmbitionViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final Region.Speaker alderman = region.speaker(party, Role.DELEGATE);
    private final AmbitionId ambition = region.effective("2016-02-01").propose(party, false);

    @Test
    void everyRevisionSaysFromWhenItHoldsWhoMadeItAndWhy() {
        Text why = text();
        Text title = text();
        region.effective("2016-03").by(alderman, why).add(ambition.value(), new Amended(2, content(title)));
        var revision = fold(region.on("2016-12-31")).revisies().getLast();
        assertThat(revision.revisie()).isEqualTo(2);
        assertThat(revision.geldtOp().written()).isEqualTo("2016-03");
        assertThat(revision.vastgelegdOp()).isEqualTo(region.facts().getLast().recorded());
        assertThat(revision.reden()).isEqualTo(why);
        assertThat(revision.titel()).isEqualTo(title);
        assertThat(revision.door())
                .isEqualTo(new Author(
                        new Author.Partij(party.value(), "Gemeente 1"),
                        Role.DELEGATE,
                        alderman.title(),
                        new PersonName(alderman.person())));
    }

    @Test
    void onADayOnlyTheRevisionsOfUpToThatDayAreThere() {
        region.effective("2016-03").amend(ambition, 2);
        assertThat(fold(region.on("2016-03-30")).revisies()).hasSize(1);
        assertThat(fold(region.on("2016-03-31")).revisies()).hasSize(2);
        assertThat(AmbitionView.fold(ambition.value(), region.on("2016-01-31"))).isNull();
    }

    @Test
    void aRevisionOfANumberNeverChanges() {
        region.effective("2016-03-01").amend(ambition, 2);
        var before = Objects.requireNonNull(RevisionView.fold(ambition.value(), 1, region.on("2016-02-01")));
        var after = Objects.requireNonNull(RevisionView.fold(ambition.value(), 1, region.on("2016-12-31")));
        assertThat(after.tekst()).isEqualTo(before.tekst());
        assertThat(RevisionView.fold(ambition.value(), 2, region.on("2016-02-29")))
                .isNull();
        assertThat(RevisionView.fold(UUID.randomUUID(), 1, region.on("2016-12-31")))
                .isNull();
    }

    @Test
    void versionAndRevisionAreTwoNumbers() {
        AmbitionId draft = region.propose(party, true);
        region.share(draft, party, 1).amend(draft, 2);
        var line = Objects.requireNonNull(AmbitionView.fold(draft.value(), region.on("2016-12-31")))
                .regel();
        assertThat(line.versie()).isEqualTo(3);
        assertThat(line.revisie()).isEqualTo(2);
    }

    @Test
    void aCorrectedRevisionStaysWhatItWasAndIsMarked() {
        Text title = text();
        region.effective("2016-03-01").add(ambition.value(), new Amended(2, content(title)));
        region.add(
                ambition.value(),
                new Amended(3, content(text())),
                region.facts().getLast().id());
        var revisions = fold(region.on("2016-12-31")).revisies();
        assertThat(revisions).extracting(AmbitionView.Revisie::gecorrigeerd).containsExactly(false, true, false);
        assertThat(revisions.get(1).titel()).isEqualTo(title);
    }

    @Test
    void everyDecisionAboutItIsThereWithItsOutcomeAndRevision() {
        OogoId april = region.convene(LocalDate.of(2016, 4, 6));
        OogoId june = region.convene("2016-2", LocalDate.of(2016, 6, 13), null);
        region.effective("2016-06-13").conclude(june, 1, Outcome.ADOPTED, List.of(pin(ambition, 1)));
        region.effective("2016-04-06").conclude(april, 1, Outcome.NO_AGREEMENT, List.of(pin(ambition, 1)));
        assertThat(fold(region.on("2016-12-31")).besluiten())
                .extracting(AmbitionView.Besluitregel::uitkomst)
                .containsExactly(Outcome.NO_AGREEMENT, Outcome.ADOPTED);
        assertThat(fold(region.on("2016-06-12")).besluiten()).hasSize(1);
        assertThat(fold(region.on("2016-06-13")).regel().status()).isEqualTo(Status.ADOPTED);
    }

    @Test
    void theStatedHoursStandBesideTheComputedOnesWithTheirDifferenceAndTheCodesThatTheLegendLacks() {
        var legend = List.of("O", "Gem", "LPL", "JG");
        var line = new HoursLine(text(), BigDecimal.valueOf(6), List.of("O", "JG", "LPL", "Gem"), false, null);
        var both = new HoursLine(text(), BigDecimal.valueOf(40), List.of("O", "VSV"), false, BigDecimal.valueOf(80));
        var hours = HoursView.of(new Hours(BigDecimal.valueOf(86), List.of(line, both), legend));
        assertThat(hours.gesteld()).isEqualByComparingTo("86");
        assertThat(hours.berekend()).isEqualByComparingTo("104");
        assertThat(hours.verschil()).isEqualByComparingTo("18");
        assertThat(hours.regels())
                .extracting(HoursView.Regel::onbekendeCodes)
                .containsExactly(List.of(), List.of("VSV"));
        assertThat(HoursView.of(new Hours(null, List.of(), legend)).verschil()).isNull();
    }

    private AmbitionView fold(Moment moment) {
        return Objects.requireNonNull(AmbitionView.fold(ambition.value(), moment));
    }
}
