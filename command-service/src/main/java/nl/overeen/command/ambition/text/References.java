package nl.overeen.command.ambition.text;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Link;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.collaboration.Themes;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a text names of other things; what stood in the text before is not judged again.
 *
 * @param party of the writer, who sees its own drafts
 * @param draft the text is one itself: only then it may lead to another
 */
public record References(
        AmbitionId ambition,
        CollaborationId collaboration,
        @Nullable PartyId party,
        boolean draft,
        LocalDate day) {

    /** @param before the text that changes; absent for a new one */
    public void check(Content next, @Nullable Content before, Streams streams) {
        checkActions(next);
        checkThemes(next, before == null ? List.of() : before.themes(), streams);
        checkLinks(next, before, streams);
    }

    /** @param before the text that changes; absent where every link is to be judged */
    public void checkLinks(Content next, @Nullable Content before, Streams streams) {
        for (Link link : next.links())
            if ((before == null || !before.links().contains(link)) && !exists(link, next, streams))
                throw rule("koppeling.onbekend", "De ambitie of actie waarnaar een koppeling wijst, is er niet.");
    }

    private static void checkActions(Content content) {
        var numbers = new HashSet<String>();
        for (Action action : content.actions())
            if (action.number() != null && !numbers.add(action.number()))
                throw rule("actie.nummer-dubbel", "Het nummer " + action.number() + " staat bij twee acties.");
    }

    private void checkThemes(Content next, List<ThemeId> before, Streams streams) {
        if (before.containsAll(next.themes())) return;
        var known = Themes.on(streams.facts(collaboration), day).keySet();
        for (ThemeId theme : next.themes())
            if (!before.contains(theme) && !known.contains(theme))
                throw rule("thema.onbekend", "Het thema " + theme + " is er op die dag niet in deze samenwerking.");
    }

    private boolean exists(Link link, Content own, Streams streams) {
        if (link.ambition().equals(ambition)) return isIn(own, link);
        boolean visible = false;
        boolean hidden = false;
        boolean found = false;
        for (Fact fact : streams.facts(link.ambition())) {
            if (fact.origin().effective().lastDay().isAfter(day)) continue;
            if (fact.event() instanceof Proposed proposed) {
                hidden = proposed.draft();
                visible = proposed.collaboration().equals(collaboration)
                        && (!hidden || proposed.proposer().equals(party));
            }
            if (fact.event() instanceof DraftShared shared) {
                found &= visible; // nobody else sees its earlier revisions
                hidden = false;
                visible = shared.collaboration().equals(collaboration);
            }
            if (fact.event() instanceof RevisionEvent made) found |= isIn(made.content(), link);
        }
        if (visible && found && hidden && !draft)
            throw rule("koppeling.concept", "Een koppeling wijst naar een concept. Deel dat eerst, of haal haar weg.");
        return visible && found;
    }

    private static boolean isIn(Content content, Link link) {
        return link.action() == null
                || content.actions().stream().anyMatch(action -> action.id().equals(link.action()));
    }
}
