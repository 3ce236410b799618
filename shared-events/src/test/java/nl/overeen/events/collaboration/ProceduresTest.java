package nl.overeen.events.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.History;
import org.junit.jupiter.api.Test;

class ProceduresTest {
    private final History history = new History();
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());

    @Test
    void beforeTheFirstOneTheDefaultRuleAppliesAndAllWhoHoldAPositionAreAsked() {
        lay(1, DecisionRule.ALL_ASKED);
        assertThat(Procedures.version(history.facts(), 0)).isEmpty();
        assertThat(Procedures.rule(history.facts(), 0)).isEqualTo(DecisionRule.DEFAULT);
        assertThat(Procedures.asked(history.facts(), 0))
                .containsExactlyInAnyOrder(PartyKind.SWV_PO, PartyKind.SWV_VO, PartyKind.MUNICIPALITY);
    }

    @Test
    void aVersionIsFoundByItsNumberWhateverItsDay() {
        lay(1, DecisionRule.ALL_ASKED);
        history.on("2030-01-01");
        lay(2, DecisionRule.MAJORITY_PER_KIND);
        assertThat(Procedures.rule(history.facts(), 1)).isEqualTo(DecisionRule.ALL_ASKED);
        assertThat(Procedures.rule(history.facts(), 2)).isEqualTo(DecisionRule.MAJORITY_PER_KIND);
        assertThat(Procedures.asked(history.facts(), 2)).containsExactly(PartyKind.MUNICIPALITY);
    }

    private void lay(int version, DecisionRule rule) {
        var ground = new Ground(History.text(), LocalDate.of(2015, 12, 1), null);
        var procedure = new Procedure(rule, List.of(PartyKind.MUNICIPALITY), 14, List.of(), ground);
        history.add(region, new ProcedureLaidDown(version, procedure));
    }
}
