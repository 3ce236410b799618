package nl.overeen.command.collaboration;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.collaboration.FoundationCommand.ArrangeConsultation;
import nl.overeen.command.collaboration.FoundationCommand.DefineTheme;
import nl.overeen.command.collaboration.FoundationCommand.DraftPrinciples;
import nl.overeen.command.collaboration.FoundationCommand.FormulateVision;
import nl.overeen.command.collaboration.FoundationCommand.LayDownProcedure;
import nl.overeen.command.collaboration.FoundationCommand.RetireTheme;
import nl.overeen.command.collaboration.FoundationCommand.ReviseTheme;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.FoundationEvent.ConsultationArranged;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRevised;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** On what a samenwerking rests, as its facts say: decides what becomes of it. */
record Foundation(List<Fact> facts) {

    List<CollaborationEvent> decide(LayDownProcedure command, LocalDate day) {
        if (counting(LocalDate.MAX).stream()
                .anyMatch(fact ->
                        fact.event() instanceof ProcedureLaidDown && day(fact).isAfter(day)))
            throw rule(
                    "procedure.eerder-dan-vorige",
                    "De vorige versie van de procedure geldt vanaf een latere dag. Kies die dag of een dag daarna.");
        int version = facts.stream()
                .map(Fact::event)
                .mapToInt(event -> event instanceof ProcedureLaidDown laidDown ? laidDown.version() : 0)
                .reduce(0, Math::max);
        return List.of(new ProcedureLaidDown(version + 1, command.procedure()));
    }

    List<CollaborationEvent> decide(DefineTheme command) {
        if (counting(LocalDate.MAX).stream()
                .anyMatch(fact -> fact.event() instanceof ThemeDefined defined
                        && defined.theme().equals(command.theme())))
            throw rule("thema.bestaat-al", "Er is al een thema met dit nummer.");
        return List.of(new ThemeDefined(command.theme(), command.content()));
    }

    List<CollaborationEvent> decide(ReviseTheme command, LocalDate day) {
        var theme = inUse(command.theme(), day);
        if (counting(LocalDate.MAX).stream()
                .anyMatch(fact -> fact.event() instanceof ThemeRevised revised
                        && revised.theme().equals(command.theme())
                        && day(fact).isAfter(day))) throw tooEarly();
        if (command.content().equals(theme.content())) throw unchanged();
        return List.of(new ThemeRevised(command.theme(), command.content()));
    }

    List<CollaborationEvent> decide(RetireTheme command, LocalDate day) {
        return List.of(new ThemeRetired(inUse(command.theme(), day).id()));
    }

    List<CollaborationEvent> decide(FormulateVision command, Call call) {
        var earlier = of(VisionFormulated.class);
        if (!earlier.isEmpty())
            checkNext(
                    earlier.getLast(),
                    earlier.getLast().event() instanceof VisionFormulated last
                            && last.vision().equals(command.vision()),
                    call);
        return List.of(new VisionFormulated(earlier.size() + 1, command.vision()));
    }

    List<CollaborationEvent> decide(DraftPrinciples command, Call call) {
        var earlier = of(PrinciplesDrafted.class);
        if (!earlier.isEmpty())
            checkNext(
                    earlier.getLast(),
                    earlier.getLast().event() instanceof PrinciplesDrafted last
                            && last.principles().equals(command.principles()),
                    call);
        return List.of(new PrinciplesDrafted(earlier.size() + 1, command.principles()));
    }

    List<CollaborationEvent> decide(ArrangeConsultation command, Call call) {
        if (!of(ConsultationArranged.class).isEmpty()) call.checkSeen();
        @Nullable ConsultationArranged standing = null;
        for (Fact fact : counting(call.day()))
            if (fact.event() instanceof ConsultationArranged arranged) standing = arranged;
        if (standing != null && standing.consultations().equals(command.consultations())) throw unchanged();
        return List.of(new ConsultationArranged(command.consultations()));
    }

    /** A text that replaces an earlier revision. */
    private static void checkNext(Fact last, boolean same, Call call) {
        call.checkSeen();
        if (same) throw unchanged();
        if (call.day().isBefore(day(last))) throw tooEarly();
        if (call.origin().reason() == null)
            throw Rejection.input("tekst.reden-ontbreekt", "Geef een reden: deze tekst vervangt een eerdere.");
    }

    private Themes.Defined inUse(ThemeId id, LocalDate day) {
        if (!Themes.of(counting(LocalDate.MAX)).containsKey(id)) throw Rejection.notFound();
        Themes.@Nullable Defined theme = Themes.of(counting(day)).get(id);
        if (theme == null || !theme.period().contains(day))
            throw rule("thema.niet-in-gebruik", "Dit thema is op die dag niet in gebruik.");
        return theme;
    }

    private List<Fact> counting(LocalDate day) {
        return AsOf.select(facts, day, Instant.MAX);
    }

    /** The facts of a kind, in the order in which they were recorded. */
    private List<Fact> of(Class<? extends CollaborationEvent> kind) {
        return facts.stream().filter(fact -> kind.isInstance(fact.event())).toList();
    }

    private static LocalDate day(Fact fact) {
        return fact.origin().effective().lastDay();
    }

    private static Rejection unchanged() {
        return rule("tekst.niets-gewijzigd", "Deze wijziging verandert niets aan de tekst.");
    }

    private static Rejection tooEarly() {
        return rule(
                "tekst.eerder-dan-laatste-wijziging",
                "De tekst is later nog gewijzigd. Een wijziging kan niet gelden vanaf een dag daarvoor.");
    }
}
