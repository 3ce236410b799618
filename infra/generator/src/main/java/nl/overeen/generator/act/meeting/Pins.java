package nl.overeen.generator.act.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Item.Pin;
import nl.overeen.generator.region.Region;

/** The texts that an item of an OOGO on a day can be about: not always the newest revision. */
record Pins(Region region, LocalDate day) {

    List<Pin> some() {
        Dice dice = region.dice();
        if (dice.chance(0.06)) return List.of();
        if (dice.chance(0.2)) return other();
        var seen = region.ambitions().stream()
                .filter(one -> !one.seen(day).isEmpty())
                .toList();
        return dice.some(seen, dice.chance(0.8) ? 1 : 3).stream().map(this::pin).toList();
    }

    private Pin pin(Ambition ambition) {
        var seen = ambition.seen(day);
        int revision =
                region.dice().chance(0.75) ? seen.getLast() : region.dice().one(seen);
        return new Pin("ambitie", ambition.id(), revision, since(ambition, revision), ambition.themes(revision));
    }

    /** The first day of which the revision is seen. */
    private LocalDate since(Ambition ambition, int revision) {
        LocalDate last = ambition.changed();
        LocalDate since = ambition.shared();
        while (since.isBefore(last) && !ambition.seen(since).contains(revision)) since = since.plusDays(1);
        return since;
    }

    private List<Pin> other() {
        var all = new ArrayList<Pin>();
        for (var edition : region.things().editions()) add(all, "agenda", edition.id(), edition.revisions());
        for (var document : region.things().documents())
            add(all, document.kind().equals("afspraak") ? "afspraak" : "document", document.id(), document.versions());
        add(all, "visie", region.id(), region.things().visions());
        add(all, "uitgangspunten", region.id(), region.things().principles());
        return region.dice().some(all, 1);
    }

    private void add(List<Pin> all, String kind, String id, List<LocalDate> revisions) {
        for (int revision = 1; revision <= revisions.size(); revision++) {
            LocalDate since = revisions.get(revision - 1);
            if (!since.isAfter(day)
                    && (revision == revisions.size() || region.dice().chance(0.2)))
                all.add(new Pin(kind, id, revision, since, List.of()));
        }
    }
}
