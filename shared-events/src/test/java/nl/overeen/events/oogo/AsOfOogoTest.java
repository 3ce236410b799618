package nl.overeen.events.oogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsOfOogoTest {
    private static final LocalDate DAY = LocalDate.of(2016, 4, 6);
    private final CollaborationId region = new CollaborationId(new UUID(1, 1));
    private final UUID ambition = new UUID(2, 1);
    private final OogoId oogo = new OogoId(new UUID(3, 1));
    private final OogoId other = new OogoId(new UUID(3, 2));
    private final List<Fact> facts = new ArrayList<>();

    @Test
    void itSeesEverythingBeforeItsDayAndOfThatDayOnlyItsOwn() {
        Fact convened = convene("2016-03-01", oogo, null);
        Fact before = add("2016-04-05", ambition, proposed());
        add("2016-04-06", region.value(), new CollaborationEvent.PartyAdmitted(new PartyId(new UUID(9, 9))));
        Fact opened = add("2016-04-06", oogo.value(), new OogoEvent.Opened());
        add("2016-04-07", oogo.value(), new OogoEvent.Closed());
        add("2016-04-06", ambition, new AmbitionEvent.Amended(2, content()));
        assertThat(seen(oogo)).containsExactly(convened, before, opened);
        assertThat(AsOfOogo.day(facts, oogo, Instant.MAX)).hasValue(DAY);
    }

    @Test
    void aMonthThatEndsBeforeItsDayCountsAndTheYearDoesNot() {
        convene("2016-03-01", oogo, null);
        Fact month = add("2016-03", region.value(), new CollaborationEvent.PartyAdmitted(new PartyId(new UUID(9, 1))));
        add("2016", region.value(), new CollaborationEvent.PartyAdmitted(new PartyId(new UUID(9, 2))));
        assertThat(seen(oogo)).hasSize(2).contains(month);
    }

    @Test
    void aPinnedRevisionOfTheDayComesWithTheOnesItStandsOn() {
        convene("2016-03-01", oogo, null);
        Fact first = add("2016-04-06", ambition, proposed());
        Fact second = add("2016-04-06", ambition, new AmbitionEvent.Amended(2, content()));
        Fact third = add("2016-04-06", ambition, new AmbitionEvent.Amended(3, content()));
        tabled(oogo, 1);
        assertThat(seen(oogo)).contains(first).doesNotContain(second, third);
        add("2016-04-06", oogo.value(), new OogoEvent.ItemRetabled(1, List.of(pin(2))));
        assertThat(seen(oogo)).contains(first, second).doesNotContain(third);
        add("2016-04-06", oogo.value(), new OogoEvent.ItemWithdrawn(1));
        assertThat(seen(oogo)).doesNotContain(first, second, third);
    }

    @Test
    void ofTwoOogosOnOneDayTheLaterSeesWhatTheEarlierGave() {
        convene("2016-03-01", other, null); // no time: the last of the day, though convened first
        convene("2016-03-01", oogo, LocalTime.of(13, 0));
        Fact revision = add("2016-04-06", ambition, proposed());
        Fact item = tabled(oogo, 1);
        Fact late = add("2016-04-06", other.value(), new OogoEvent.Opened());
        assertThat(seen(other)).contains(revision, item, late);
        assertThat(seen(oogo)).contains(revision, item).doesNotContain(late);
    }

    @Test
    void withoutTimesTheOneConvenedFirstIsTheEarlierAlsoAfterACorrection() {
        Fact first = convene("2016-03-01", oogo, null);
        convene("2016-03-01", other, null);
        Fact late = add("2016-04-06", other.value(), new OogoEvent.Opened());
        add("2016-03-01", oogo.value(), first.event(), first.id());
        assertThat(seen(oogo)).doesNotContain(late);
        assertThat(seen(other)).contains(late);
    }

    @Test
    void anOogoThatWasNotKnownYetOrWasVoidedShowsNothing() {
        Fact convened = convene("2016-03-01", oogo, null);
        assertThat(AsOfOogo.select(facts, oogo, Instant.EPOCH.minusSeconds(1))).isEmpty();
        assertThat(AsOfOogo.day(facts, other, Instant.MAX)).isEmpty();
        add("2016-03-02", oogo.value(), new FactVoided(), convened.id());
        assertThat(seen(oogo)).isEmpty();
    }

    @Test
    void aPinnedEditionBringsTheRevisionsOfItsAmbitions() {
        UUID agenda = new UUID(4, 1);
        convene("2016-03-01", oogo, null);
        Fact first = add("2016-04-06", ambition, proposed());
        Fact second = add("2016-04-06", ambition, new AmbitionEvent.Amended(2, content()));
        var lines = List.of(new EditionLine(new AmbitionId(ambition), 1));
        var period = new Period(DAY, null);
        var edition = new Edition(text(), period, List.of(), lines, null, null);
        Fact opened = add("2016-04-06", agenda, new EditionOpened(new AgendaId(agenda), region, edition));
        assertThat(seen(oogo)).doesNotContain(first, second, opened);
        tabled(oogo, new PinnedText(TextKind.AGENDA, agenda, 1));
        assertThat(seen(oogo)).contains(opened, first).doesNotContain(second);
    }

    @Test
    void aPinnedVisionOfTheDayComesAndThePrinciplesBesideItDoNot() {
        convene("2016-03-01", oogo, null);
        Fact vision = add("2016-04-06", region.value(), new VisionFormulated(1, new Vision(null, null, null, null)));
        Fact principles = add("2016-04-06", region.value(), new PrinciplesDrafted(1, List.of()));
        tabled(oogo, new PinnedText(TextKind.VISION, region.value(), 1));
        assertThat(seen(oogo)).contains(vision).doesNotContain(principles);
    }

    @Test
    void aMovedOogoIsSeenOnItsNewDay() {
        convene("2016-03-01", oogo, null);
        LocalDate later = LocalDate.of(2016, 6, 13);
        Fact moved = add("2016-04-01", oogo.value(), new OogoEvent.Reconvened(later, null, null, 0));
        Fact between = add("2016-05-01", region.value(), new CollaborationEvent.PartyAdmitted(new PartyId(ambition)));
        Fact sameDay = add("2016-06-13", region.value(), new CollaborationEvent.PartyReleased(new PartyId(ambition)));
        assertThat(AsOfOogo.day(facts, oogo, Instant.MAX)).hasValue(later);
        assertThat(seen(oogo)).contains(moved, between).doesNotContain(sameDay);
    }

    @Test
    void whatComesOfAnOogoLaterIsNotSeenInIt() {
        convene("2016-03-01", oogo, null);
        var report = new AfterwardsEvent.ReportedBack(1, new DecisionId(new UUID(5, 5)), text(), null);
        Fact same = add("2016-04-06", oogo.value(), report);
        Fact later = add("2016-04-07", oogo.value(), report);
        assertThat(seen(oogo)).contains(same).doesNotContain(later);
    }

    private List<Fact> seen(OogoId id) {
        return AsOfOogo.select(facts, id, Instant.MAX);
    }

    private Fact convene(String day, OogoId id, @Nullable LocalTime time) {
        return add(day, id.value(), new OogoEvent.Convened(id, region, "2016-1", DAY, time, null, 0));
    }

    private Fact tabled(OogoId id, int revision) {
        return tabled(id, pin(revision));
    }

    private Fact tabled(OogoId id, PinnedText text) {
        return add("2016-04-06", id.value(), new OogoEvent.ItemTabled(1, ItemKind.ADOPT, text(), null, List.of(text)));
    }

    private PinnedText pin(int revision) {
        return new PinnedText(TextKind.AMBITION, ambition, revision);
    }

    private Object proposed() {
        return new AmbitionEvent.Proposed(
                new AmbitionId(ambition), region, new PartyId(new UUID(8, 8)), false, content());
    }

    private static Content content() {
        return Content.titled(text());
    }

    private static Text text() {
        return new Text("t", "n", "c");
    }

    private Fact add(String day, UUID stream, Object event) {
        return add(day, stream, event, null);
    }

    private Fact add(String day, UUID stream, Object event, @Nullable FactId replaces) {
        var origin = new Origin(new PersonId(stream), null, null, null, null, new Day(day), null, "r", replaces);
        var fact = new Fact(new FactId(stream.toString(), facts.size()), facts.size(), Instant.EPOCH, origin, event);
        facts.add(fact);
        return fact;
    }
}
