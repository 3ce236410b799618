package nl.overeen.events.oogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.History;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What adopting an edition adopts. */
class EditionsTest {
    private final History history = new History();
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final AgendaId agenda = new AgendaId(UUID.randomUUID());
    private final AmbitionId one = new AmbitionId(UUID.randomUUID());
    private final AmbitionId two = new AmbitionId(UUID.randomUUID());
    private final AmbitionId three = new AmbitionId(UUID.randomUUID());

    EditionsTest() {
        history.add(
                agenda, new EditionOpened(agenda, region, edition(new EditionLine(one, 1), new EditionLine(two, 3))));
        history.add(agenda, new AmbitionsOrdered(2, edition(new EditionLine(two, 4), new EditionLine(three, 1))));
    }

    @Test
    void adoptingAnEditionAdoptsExactlyItsAmbitionsInItsRevisions() {
        adopt("2016-04-06", Outcome.ADOPTED, edition(1));
        assertThat(adopted(one)).isEqualTo(1);
        assertThat(adopted(two)).isEqualTo(3);
        assertThat(adopted(three)).isNull();
        assertThat(decisions().adopting(TextKind.AGENDA, agenda.value())).isPresent();
    }

    @Test
    void aLaterDecisionOnOneAmbitionReplacesThatOne() {
        adopt("2016-04-06", Outcome.ADOPTED, edition(1));
        adopt("2016-06-13", Outcome.ADOPTED, ambition(one, 2));
        assertThat(adopted(one)).isEqualTo(2);
        assertThat(adopted(two)).isEqualTo(3);
    }

    @Test
    void aLaterEditionReplacesTheAmbitionsItListsAndLeavesTheOthers() {
        adopt("2016-06-13", Outcome.ADOPTED, edition(2));
        adopt("2016-04-06", Outcome.ADOPTED, edition(1));
        assertThat(adopted(one)).isEqualTo(1);
        assertThat(adopted(two)).isEqualTo(4);
        assertThat(adopted(three)).isEqualTo(1);
    }

    @Test
    void anAmbitionNamedBesideTheEditionCountsAsNamed() {
        adopt("2016-04-06", Outcome.ADOPTED, edition(1), ambition(two, 5));
        assertThat(adopted(two)).isEqualTo(5);
        assertThat(adopted(one)).isEqualTo(1);
    }

    @Test
    void anEditionThatIsNotAdoptedAdoptsNoAmbition() {
        adopt("2016-04-06", Outcome.NO_AGREEMENT, edition(1));
        assertThat(adopted(one)).isNull();
        assertThat(decisions().about(TextKind.AMBITION, one.value())).hasSize(1);
    }

    private void adopt(String day, Outcome outcome, PinnedText... texts) {
        var oogo = new OogoId(UUID.randomUUID());
        history.on("2016-03-01").add(oogo, new Convened(oogo, region, "n", LocalDate.parse(day), null, null, 0));
        var decision = new DecisionId(UUID.randomUUID());
        history.on(day)
                .add(
                        oogo,
                        new ItemConcluded(
                                1, decision, "n.1", outcome, DecisionRule.DEFAULT, List.of(texts), List.of(), null));
    }

    private PinnedText edition(int revision) {
        return new PinnedText(TextKind.AGENDA, agenda.value(), revision);
    }

    private static PinnedText ambition(AmbitionId id, int revision) {
        return new PinnedText(TextKind.AMBITION, id.value(), revision);
    }

    private static Edition edition(EditionLine... lines) {
        return new Edition(
                History.text(), new Period(LocalDate.of(2016, 1, 1), null), List.of(), List.of(lines), null, null);
    }

    private Decisions decisions() {
        return Decisions.of(AsOf.select(history.facts(), LocalDate.MAX, Instant.MAX), history.facts(), LocalDate.MAX);
    }

    private @Nullable Integer adopted(AmbitionId id) {
        return decisions()
                .adopting(TextKind.AMBITION, id.value())
                .map(decision -> decision.revision(TextKind.AMBITION, id.value()))
                .orElse(null);
    }
}
