package nl.overeen.command.agenda;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** What an edition may hold: ambitions of its collaboration that all can see, each in a revision that is there on the day. */
record Holding(AgendaId agenda, CollaborationId collaboration, LocalDate day) {

    void check(Edition edition, Streams streams) {
        checkYears(edition.schoolYears());
        var ambitions = new HashSet<AmbitionId>();
        for (EditionLine line : edition.lines()) {
            if (!ambitions.add(line.ambition()))
                throw rule("agenda.ambitie-dubbel", "Een ambitie staat één keer op een agenda.");
            if (!exists(line, streams.facts(line.ambition())))
                throw rule(
                        "agenda.ambitie-onbekend",
                        "Revisie " + line.revision() + " van de ambitie " + line.ambition()
                                + " is er op die dag niet voor alle partijen.");
        }
        @Nullable AgendaId before = edition.predecessor();
        if (before != null && (before.equals(agenda) || !isOpened(streams.facts(before))))
            throw rule("agenda.voorganger-onbekend", "De agenda die hieraan voorafgaat, is er niet.");
    }

    /** "2016-2017" is one year, and years stand in order. */
    private static void checkYears(List<String> years) {
        int last = 0;
        for (String written : years) {
            int year = Integer.parseInt(written, 0, 4, 10);
            if (Integer.parseInt(written, 5, 9, 10) != year + 1)
                throw input("schooljaar.ongeldig", "Schrijf een schooljaar als 2016-2017.");
            if (year <= last) throw input("schooljaar.volgorde", "Zet de schooljaren op volgorde, elk één keer.");
            last = year;
        }
    }

    private boolean exists(EditionLine line, List<Fact> facts) {
        boolean shared = false;
        boolean found = false;
        for (Fact fact : facts) {
            if (fact.origin().effective().lastDay().isAfter(day)) continue;
            if (fact.event() instanceof Proposed proposed)
                shared = !proposed.draft() && proposed.collaboration().equals(collaboration);
            if (fact.event() instanceof DraftShared begins) {
                shared = begins.collaboration().equals(collaboration);
                found = false; // nobody else sees its earlier revisions
            }
            if (fact.event() instanceof RevisionEvent made) found |= made.revision() == line.revision();
        }
        return shared && found;
    }

    private boolean isOpened(List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact.event() instanceof EditionOpened opened
                        && opened.collaboration().equals(collaboration));
    }
}
