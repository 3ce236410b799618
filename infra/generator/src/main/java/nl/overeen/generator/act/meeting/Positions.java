package nl.overeen.generator.act.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Item;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Meeting;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Standing.Held;
import nl.overeen.generator.region.Standing.Scope;
import org.jspecify.annotations.Nullable;

/** Who says what about one item: the delegate, or the secretary for who speaks in the room; for one party or for more. */
record Positions(Region region, Meeting meeting, int number, Item item) {

    /** The parties that the procedure of the OOGO asks, of those at the table on its day. */
    static List<Party> asked(Region region, Meeting meeting) {
        var kinds = region.things().version(meeting.procedure()).asked();
        return region.members(meeting.day()).stream()
                .filter(party -> kinds.contains(party.kind()))
                .toList();
    }

    void take() {
        Dice dice = region.dice();
        boolean calm = dice.chance(0.65);
        if (calm && dice.chance(0.8)) together();
        for (Party party : asked(region, meeting)) {
            if (dice.chance(0.08) || item.positions().containsKey(party.id())) continue;
            String position = calm || dice.chance(0.5) ? "akkoord" : dice.one(OTHER);
            take(party, position);
            if (dice.chance(0.06)) take(party, dice.one(OTHER));
        }
    }

    private static final List<String> OTHER = List.of(
            "akkoord",
            "akkoord",
            "akkoord",
            "akkoord-onder-voorbehoud",
            "akkoord-onder-voorbehoud",
            "akkoord-onder-voorbehoud",
            "niet-akkoord",
            "niet-akkoord",
            "aanhouden");

    /** One who is delegate of several parties agrees for all of them at once. */
    private void together() {
        var agreeing = new LinkedHashMap<String, List<Party>>();
        for (Party party : asked(region, meeting))
            delegates(party).stream()
                    .filter(held -> mandate(party, held) != null)
                    .findFirst()
                    .ifPresent(held -> agreeing.computeIfAbsent(held.person(), any -> new ArrayList<>())
                            .add(party));
        agreeing.forEach((person, parties) -> {
            if (parties.size() > 1) write("akkoord", person, parties, null, true);
        });
    }

    /** By representation where there is one and chance will have it, else by an own delegate who holds a mandate. */
    private void take(Party party, String position) {
        var represented = represented(party);
        if (represented != null && region.dice().chance(0.6)) {
            write(position, represented.delegate, List.of(party), represented.representation, true);
            return;
        }
        var delegates = delegates(party);
        var mandated =
                delegates.stream().filter(held -> mandate(party, held) != null).toList();
        if (position.equals("akkoord") && mandated.isEmpty()) {
            if (!delegates.isEmpty())
                write("akkoord-onder-voorbehoud", region.dice().one(delegates).person(), List.of(party), null, true);
            return;
        }
        if (delegates.isEmpty()) return;
        Held held = region.dice().one(position.equals("akkoord") ? mandated : delegates);
        boolean own = region.dice().chance(0.35) && acts(party, held);
        write(position, held.person(), List.of(party), null, !own);
    }

    private record Represented(String delegate, String representation) {}

    private @Nullable Represented represented(Party party) {
        for (Scope entrusted : region.standing().representations(party.id(), meeting.day(), null)) {
            if (!entrusted.covers(item.themes())) continue;
            var delegates = delegates(region.party(entrusted.holder()));
            if (!delegates.isEmpty())
                return new Represented(delegates.getFirst().person(), entrusted.id());
        }
        return null;
    }

    private List<Held> delegates(Party party) {
        return region.standing().functions(party.id(), meeting.day(), null).stream()
                .filter(held -> held.role().equals("gedelegeerde"))
                .toList();
    }

    private @Nullable Scope mandate(Party party, Held held) {
        var functions = delegates(party).stream()
                .filter(other -> other.person().equals(held.person()))
                .map(Held::id)
                .toList();
        return region.standing().mandates(party.id(), meeting.day(), null).stream()
                .filter(mandate -> functions.contains(mandate.holder()) && mandate.covers(item.themes()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the delegate may act himself today: in function still, of a party that sits there still. */
    private boolean acts(Party party, Held held) {
        return region.members(region.today()).contains(party)
                && region.standing().functions(party.id(), region.today(), null).stream()
                        .anyMatch(now -> now.role().equals("gedelegeerde")
                                && now.person().equals(held.person()));
    }

    private void write(
            String position, String delegate, List<Party> parties, @Nullable String representation, boolean spoken) {
        Dice dice = region.dice();
        @Nullable
        LocalDate before =
                position.equals("akkoord-onder-voorbehoud") ? meeting.day().plusDays(dice.between(1, 200)) : null;
        var behalf = new ArrayList<Map<String, Object>>();
        for (Party party : parties) behalf.add(Body.of("partij", party.id(), "vertegenwoordiging", representation));
        boolean one = item.pins().size() == 1;
        var body = Body.of(
                "standpunt",
                position,
                "revisie",
                one ? item.pins().getFirst().revision() : null,
                "teksten",
                one || item.pins().isEmpty() ? null : Planning.texts(item.pins()),
                "namens",
                behalf,
                "gedelegeerde",
                spoken ? delegate : null,
                "toelichting",
                position.equals("akkoord") ? null : dice.text("Want", 20),
                "bekrachtigenVoor",
                before == null ? null : before.toString());
        Who who = spoken
                ? region.secretary()
                : new Who(region.account(delegate), parties.getFirst().id());
        var answer = region.write(who, meeting.at(number) + "/standpunten", body);
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            long fact = answer.version() - parties.size() + i;
            region.kept(Kind.POSITION, who, meeting.id(), fact, body, party.id(), meeting.day());
            item.taken(party.id(), new Item.Taken(position, spoken), meeting.day());
            meeting.ratifyBefore().remove(number + "/" + party.id());
            if (before != null) meeting.ratifyBefore().put(number + "/" + party.id(), before);
        }
    }
}
