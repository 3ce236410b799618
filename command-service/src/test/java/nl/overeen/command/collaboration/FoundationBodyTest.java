package nl.overeen.command.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.collaboration.FoundationBody.PrincipleBody;
import nl.overeen.command.collaboration.FoundationBody.PrinciplesBody;
import nl.overeen.command.collaboration.FoundationBody.ProcedureBody;
import nl.overeen.command.collaboration.FoundationBody.ThemeRevisionBody;
import nl.overeen.command.collaboration.FoundationBody.VisionBody;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.text.TextsInMemory;
import nl.overeen.command.platform.web.GroundBody;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.party.PartyKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoundationBodyTest {
    private final TextsInMemory texts = new TextsInMemory();
    private final Vision none = new Vision(null, null, null, null);

    @Test
    void anUnchangedTextKeepsItsIdAndALeftOutOneStays() {
        var first = new VisionBody("waarom", "waarvoor", null, null, null, null).vision(none, texts);
        var second = new VisionBody("waarom", null, "waarheen", null, null, null).vision(first, texts);
        assertThat(second.purpose()).isEqualTo(first.purpose());
        assertThat(second.values()).isEqualTo(first.values());
        assertThat(texts.said(second.goal())).isEqualTo("waarheen");
        assertThat(second.qualities()).isNull();
    }

    @Test
    void aVisionHasWordsInAtLeastOneQuadrant() {
        refused(() -> new VisionBody(null, null, null, null, null, null).vision(none, texts), "visie.leeg");
    }

    @Test
    void aRowOfThePrinciplesThatMovesKeepsItsTexts() {
        var first = principles(row("samen", "elk kind"), row(null, "dichtbij")).principles(List.of(), texts);
        var second = principles(row(null, "dichtbij"), row("samen", "elk kind")).principles(first, texts);
        assertThat(second).containsExactly(first.getLast(), first.getFirst());
    }

    @Test
    void aRowOfThePrinciplesHasWordsInAtLeastOneColumn() {
        refused(() -> principles(row(null, null)).principles(List.of(), texts), "uitgangspunten.lege-regel");
    }

    @Test
    void aThemeKeepsWhatIsLeftOut() {
        var theme = new Theme(ThemeKind.FOCUS, texts.seal("Thuiszitters"), texts.seal("Niemand thuis"));
        var revised = new ThemeRevisionBody(ThemeKind.DOMAIN, null, null, null, null).theme(theme, texts);
        assertThat(revised).isEqualTo(new Theme(ThemeKind.DOMAIN, theme.name(), theme.explanation()));
    }

    @Test
    void onlyPartiesThatHoldAPositionAreAsked() {
        refused(() -> asking(PartyKind.SWV_PO, PartyKind.OTHER).procedure(texts), "procedure.gevraagd");
        assertThat(asking(PartyKind.SWV_PO, PartyKind.SWV_PO).procedure(texts).asked())
                .containsExactly(PartyKind.SWV_PO);
    }

    @Test
    void aProcedureMayLieAhead() {
        assertThat(MayBePlanned.class).isAssignableFrom(ProcedureBody.class);
    }

    private static ProcedureBody asking(PartyKind... kinds) {
        var ground = new GroundBody("besluit", LocalDate.of(2016, 1, 1), null);
        return new ProcedureBody(DecisionRule.DEFAULT, List.of(kinds), 21, List.of(), ground, null, null);
    }

    private static PrinciplesBody principles(PrincipleBody... rows) {
        return new PrinciplesBody(List.of(rows), null, null);
    }

    private static PrincipleBody row(@Nullable String education, @Nullable String municipalities) {
        return new PrincipleBody(education, municipalities);
    }

    private static void refused(ThrowingCallable asked, String code) {
        assertThatThrownBy(asked)
                .isInstanceOf(Rejection.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
