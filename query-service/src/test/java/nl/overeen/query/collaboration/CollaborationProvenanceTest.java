package nl.overeen.query.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRevised;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class CollaborationProvenanceTest {
    private final Region region = new Region().found();
    private final Fact founded = last();
    private final PartyId party = region.party("Gemeente 1");
    private final Fact admitted = add("2016-02-01", new PartyAdmitted(party));
    private final ThemeId theme = new ThemeId(UUID.randomUUID());

    @Test
    void aNameNamesTheFoundingAtEveryMoment() {
        var name = provenance("naam", "2016-02-01");
        assertThat(name.value()).isEqualTo("Regio");
        assertThat(name.makers()).containsExactly(founded);
        var longAgo = region.on("2016-02-01", Instant.parse("1950-01-01T00:00:00Z"));
        assertThat(CollaborationProvenance.of(Address.asked("naam"), region.id, longAgo))
                .hasValueSatisfying(known -> assertThat(known.value()).isEqualTo("Regio"));
    }

    @Test
    void theDaysOfAMemberNameItsAdmissionAndItsRelease() {
        Fact released = add("2016-06-30", new PartyReleased(party));
        var from = provenance("lid.van/" + party, "2016-06-30");
        assertThat(from.value()).isEqualTo("2016-02-01");
        assertThat(from.makers()).containsExactly(admitted);
        var until = provenance("lid.tot/" + party, "2016-07-01");
        assertThat(until.value()).isEqualTo("2016-06-30");
        assertThat(until.makers()).containsExactly(admitted, released);
        assertThat(provenance("lid.tot/" + party, "2016-06-29").makers()).isEmpty();
    }

    @Test
    void theLastDayOfAMemberThatCameBackIsAbsentByItsNewAdmission() {
        add("2016-06-30", new PartyReleased(party));
        Fact released = last();
        Fact again = add("2016-08-01", new PartyAdmitted(party));
        var until = provenance("lid.tot/" + party, "2016-08-01");
        assertThat(until.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(until.makers()).containsExactly(again);
        assertThat(until.earlier()).containsExactly(new Earlier("2016-06-30", released));
        assertThat(provenance("lid.van/" + party, "2016-08-01").makers()).containsExactly(again);
    }

    @Test
    void aCorrectedAdmissionNamesTheCorrectionAndAVoidedReleaseItsVoiding() {
        region.effective("2016-01-10").add(region.id.value(), new PartyAdmitted(party), admitted.id());
        Fact corrected = last();
        var from = provenance("lid.van/" + party, "2016-12-31");
        assertThat(from.value()).isEqualTo("2016-01-10");
        assertThat(from.makers()).containsExactly(corrected);
        Fact released = add("2016-06-30", new PartyReleased(party));
        region.add(region.id.value(), new FactVoided(), released.id());
        var until = provenance("lid.tot/" + party, "2016-12-31");
        assertThat(until.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(until.makers()).containsExactly(last());
    }

    @Test
    void theProcedureIsTheVersionInForceAndAbsentBeforeTheFirst() {
        Fact first = add("2016-03-01", laidDown(1));
        Fact second = add("2016-05-01", laidDown(2));
        assertThat(provenance("procedure", "2016-02-29").kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(provenance("procedure", "2016-04-30").makers()).containsExactly(first);
        var now = provenance("procedure", "2016-05-01");
        assertThat(now.value()).isEqualTo("2");
        assertThat(now.makers()).containsExactly(second);
        assertThat(now.earlier()).containsExactly(new Earlier("1", first));
    }

    @Test
    void theNameOfAThemeNamesTheFactThatGaveItAndIsAbsentAfterItsLastDay() {
        Fact defined = add("2016-02-01", new ThemeDefined(theme, theme()));
        Fact revised = add("2016-03-01", new ThemeRevised(theme, theme()));
        assertThat(provenance("thema.naam/" + theme, "2016-02-29").makers()).containsExactly(defined);
        Fact retired = add("2016-04-30", new ThemeRetired(theme));
        var name = provenance("thema.naam/" + theme, "2016-04-30");
        assertThat(name.value())
                .isEqualTo(((ThemeRevised) revised.event()).content().name());
        assertThat(name.makers()).containsExactly(defined, revised);
        var gone = provenance("thema.naam/" + theme, "2016-05-01");
        assertThat(gone.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(gone.makers()).containsExactly(retired);
        assertThat(gone.earlier()).extracting(Earlier::value).first().isEqualTo(name.value());
    }

    @Test
    void whatACollaborationDoesNotHaveHasNoProvenance() {
        for (String unknown : List.of(
                "kleur",
                "lid.van",
                "naam/" + party,
                "lid.van/x",
                "lid.tot/" + UUID.randomUUID(),
                "thema.naam/" + party))
            assertThat(CollaborationProvenance.of(Address.asked(unknown), region.id, region.on("2016-12-31")))
                    .as(unknown)
                    .isEmpty();
    }

    private static ProcedureLaidDown laidDown(int version) {
        var ground = new Ground(Region.text(), LocalDate.of(2015, 12, 1), null);
        return new ProcedureLaidDown(
                version, new Procedure(DecisionRule.DEFAULT, List.of(PartyKind.MUNICIPALITY), 14, List.of(), ground));
    }

    private static Theme theme() {
        return new Theme(ThemeKind.values()[0], Region.text(), null);
    }

    private Provenance provenance(String field, String day) {
        return CollaborationProvenance.of(Address.asked(field), region.id, region.on(day))
                .orElseThrow();
    }

    private Fact add(String day, Object event) {
        region.effective(day).add(region.id.value(), event);
        return last();
    }

    private Fact last() {
        return region.facts().getLast();
    }
}
