package nl.overeen.command.ambition.text;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.id.AmbitionId;

/** What becomes of the parts of an ambition that goes up in others: each is carried over once, or let go. */
public record Distribution(AmbitionId source, List<Carried> carried, Dropped dropped) {

    public void check(Content content) {
        checkTargets();
        checkOnce(content);
        checkComplete(content);
    }

    private void checkTargets() {
        var targets = carried.stream().map(Carried::into).toList();
        if (targets.contains(source))
            throw rule("samenvoeging.in-zichzelf", "Een ambitie kan niet opgaan in zichzelf.");
        if (targets.stream().distinct().count() != targets.size())
            throw rule("samenvoeging.ambitie-dubbel", "Dezelfde ambitie staat twee keer bij deze samenvoeging.");
    }

    private void checkOnce(Content content) {
        var parts = Stream.of(
                        content.goals().stream().map(Goal::id),
                        content.actions().stream().map(Action::id))
                .flatMap(ids -> ids)
                .toList();
        var placed = new HashSet<Object>();
        placed().forEach(part -> {
            if (!parts.contains(part))
                throw rule("samenvoeging.onderdeel-onbekend", "Deze ambitie heeft het onderdeel " + part + " niet.");
            if (!placed.add(part))
                throw rule("samenvoeging.onderdeel-dubbel", "Het onderdeel " + part + " krijgt twee plaatsen.");
        });
        long hours = carried.stream().filter(Carried::hours).count() + (dropped.hours() ? 1 : 0);
        if (hours > 0 && content.hours() == null)
            throw rule("samenvoeging.onderdeel-onbekend", "Deze ambitie heeft geen ureninzet.");
        if (hours > 1) throw rule("samenvoeging.onderdeel-dubbel", "De ureninzet krijgt twee plaatsen.");
        if (hours == 0 && content.hours() != null)
            throw rule("samenvoeging.uren-vergeten", "Zeg welke ambitie de ureninzet overneemt, of laat die los.");
    }

    private void checkComplete(Content content) {
        var placed = placed().toList();
        for (Goal goal : content.goals())
            if (!placed.contains(goal.id()))
                throw rule(
                        "samenvoeging.doelstelling-vergeten",
                        "Doelstelling " + (content.goals().indexOf(goal) + 1) + " (" + goal.id()
                                + ") wordt niet overgenomen en niet losgelaten.");
        for (Action action : content.actions())
            if (!placed.contains(action.id()))
                throw rule(
                        "samenvoeging.actie-vergeten",
                        "Actie " + (action.number() == null ? "" : action.number() + " ") + "(" + action.id()
                                + ") wordt niet overgenomen en niet losgelaten.");
    }

    private Stream<Object> placed() {
        return Stream.concat(
                carried.stream().flatMap(each -> Stream.concat(each.goals().stream(), each.actions().stream())),
                Stream.concat(dropped.goals().stream(), dropped.actions().stream()));
    }
}
