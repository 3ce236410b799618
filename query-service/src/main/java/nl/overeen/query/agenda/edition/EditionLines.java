package nl.overeen.query.agenda.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.query.agenda.edition.EditionLine.Agendaperiode;
import nl.overeen.query.agenda.edition.EditionLine.Agendastatus;
import nl.overeen.query.ambition.AmbitionLine.Besluit;
import nl.overeen.query.ambition.edition.EditionInForce;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** The editions of a region, in the order in which they were opened; of those adopted only the last is in force. */
public final class EditionLines {
    private EditionLines() {}

    public static List<EditionLine> of(Moment moment) {
        return of(moment, Editions.in(moment.facts()));
    }

    static List<EditionLine> of(Moment moment, Editions editions) {
        var decisions = moment.decisions();
        @Nullable
        UUID inForce = EditionInForce.in(moment.facts(), decisions)
                .map(EditionInForce::id)
                .orElse(null);
        return editions.byId().values().stream()
                .map(edition -> line(edition, decisions, inForce, moment.version(edition.id())))
                .toList();
    }

    private static EditionLine line(
            Editions.Opened edition, Decisions decisions, @Nullable UUID inForce, long version) {
        Optional<Decision> adopting = decisions.adopting(TextKind.AGENDA, edition.id());
        Optional<Decision> deciding = adopting.or(() -> decisions.reserved(TextKind.AGENDA, edition.id()));
        int newest = edition.revisions().size();
        int shown = deciding.map(decision -> decision.revision(TextKind.AGENDA, edition.id()))
                .filter(number -> number <= newest)
                .orElse(newest);
        Edition text = edition.revision(shown).edition();
        return new EditionLine(
                edition.id(),
                version,
                text.name(),
                new Agendaperiode(text.period().from(), text.period().until()),
                text.schoolYears(),
                status(edition.id().equals(inForce), adopting.isPresent(), deciding.isPresent()),
                shown,
                deciding.map(Besluit::of).orElse(null),
                newest > shown ? newest : null,
                text.predecessor() == null ? null : text.predecessor().value(),
                text.explanation(),
                edition.last());
    }

    private static Agendastatus status(boolean inForce, boolean adopted, boolean decided) {
        if (inForce) return Agendastatus.ADOPTED;
        if (adopted) return Agendastatus.PREVIOUS;
        return decided ? Agendastatus.ADOPTED_WITH_RESERVATION : Agendastatus.PROPOSAL;
    }
}
