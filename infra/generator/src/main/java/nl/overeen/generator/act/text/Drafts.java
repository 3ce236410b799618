package nl.overeen.generator.act.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text; one that is shared holds no link to a draft.
 *
 * @param day   from which it is to hold
 * @param own   whose text it is; absent for a new one
 */
record Drafts(Region region, LocalDate day, @Nullable Ambition own) {
    private static final List<String> CODES = List.of("O/Gem", "O", "Gem/LPL", "JG", "O of Gem", "VSV/RMC", "GGD");

    /** A whole new text. */
    Map<String, Object> whole() {
        Dice dice = dice();
        int rest = region.size().text() / 10;
        var content = Body.of(
                "titel",
                dice.text("Ambitie", 0),
                "toelichting",
                dice.text("Toelichting", rest * 2),
                "doelen",
                several(dice.between(1, 3), () -> goal(rest)),
                "acties",
                actions(new ArrayList<>(), dice.between(0, 4), rest));
        for (String field : dice.some(FIELDS, 3)) content.put(field, value(field));
        return content;
    }

    private static final List<String> FIELDS =
            List.of("themas", "participanten", "trekker", "ureninzet", "investering", "koppelingen");

    /** Other words for some of a text's parts, under the names of an amendment. */
    Map<String, Object> changes(Map<String, Object> content) {
        Dice dice = dice();
        var changes = Body.of();
        if (dice.chance(0.2)) changes.put("titel", dice.text("Ambitie", 0));
        if (dice.chance(0.4)) changes.put("doelen", goals(content));
        if (dice.chance(0.4)) changes.put("acties", actions(content));
        for (String field : dice.some(FIELDS, dice.between(0, 2))) changes.put(field, value(field));
        if (changes.isEmpty() || dice.chance(0.3))
            changes.put("toelichting", dice.text("Toelichting", region.size().text() / 5));
        else if (changes.keySet().stream().allMatch(field -> field.equals("themas") || field.equals("koppelingen")))
            changes.put("titel", dice.text("Ambitie", 0)); // a choice may fall on what stood there already
        return changes;
    }

    private Object value(String field) {
        Dice dice = dice();
        return switch (field) {
            case "themas" -> dice.some(region.standing().themes(region.id(), day, null), dice.between(1, 2));
            case "participanten" -> several(dice.between(1, 3), this::participant);
            case "trekker" ->
                Body.of(
                        "partijen",
                        dice.some(region.members(region.today()), dice.between(0, 2)).stream()
                                .map(Party::id)
                                .toList(),
                        "tekst",
                        dice.text("Trekker", 0));
            case "ureninzet" -> hours();
            case "investering" ->
                Body.of(
                        "bedrag",
                        dice.chance(0.6) ? dice.between(1, 400) * 500 : null,
                        "toelichting",
                        dice.text("Wie betaalt", 20));
            default -> links();
        };
    }

    private Map<String, Object> goal(int length) {
        Dice dice = dice();
        return Body.of(
                "id",
                dice.id(),
                "tekst",
                dice.text("Doel", length),
                "indicatoren",
                several(dice.between(0, 2), this::indicator));
    }

    private Map<String, Object> indicator() {
        Dice dice = dice();
        String kind = dice.one(List.of("aantal", "percentage", "frequentie", "toestand"));
        boolean state = kind.equals("toestand");
        return Body.of(
                "id",
                dice.id(),
                "tekst",
                dice.text("Indicator", 0),
                "soort",
                kind,
                "eenheid",
                state ? null : "leerlingen",
                "nulmeting",
                state || dice.chance(0.3) ? null : dice.between(0, 100),
                "streefwaarde",
                state || dice.chance(0.2) ? null : dice.between(0, 100),
                "uiterlijk",
                dice.chance(0.5) ? String.valueOf(day.getYear() + 2) : null,
                "bron",
                dice.chance(0.3) ? dice.text("Bron", 0) : null);
    }

    private List<Map<String, Object>> goals(Map<String, Object> content) {
        var goals = new ArrayList<>(Ambition.parts(content, "doelen"));
        if (goals.size() > 1 && dice().chance(0.2)) goals.removeFirst();
        if (!goals.isEmpty() && dice().chance(0.7)) {
            int which = dice().between(0, goals.size() - 1);
            var goal = Body.with(
                    goals.get(which), "tekst", dice().text("Doel", region.size().text() / 10));
            var indicators = new ArrayList<>(Ambition.parts(goal, "indicatoren"));
            if (!indicators.isEmpty() && dice().chance(0.3)) indicators.removeLast();
            if (indicators.size() < 4) indicators.add(indicator());
            goals.set(which, Body.with(goal, "indicatoren", indicators));
        } else goals.add(goal(region.size().text() / 10));
        return goals.size() > 6 ? List.copyOf(goals.subList(goals.size() - 6, goals.size())) : goals;
    }

    private List<Map<String, Object>> actions(Map<String, Object> content) {
        var actions = new ArrayList<>(Ambition.parts(content, "acties"));
        if (actions.size() > 1 && dice().chance(0.2)) actions.removeFirst();
        if (!actions.isEmpty() && dice().chance(0.7)) {
            int which = dice().between(0, actions.size() - 1);
            actions.set(which, Body.with(actions.get(which), "planning", planning()));
        }
        if (actions.size() > 8) actions.removeFirst();
        return actions(actions, 1, region.size().text() / 10);
    }

    private List<Map<String, Object>> actions(List<Map<String, Object>> actions, int more, int length) {
        Dice dice = dice();
        for (int i = 0; i < more; i++)
            actions.add(Body.of(
                    "id",
                    dice.id(),
                    "nummer",
                    dice.chance(0.7) ? free(actions) : null,
                    "tekst",
                    dice.text("Actie", length),
                    "planning",
                    dice.chance(0.7) ? planning() : null));
        return actions;
    }

    private String free(List<Map<String, Object>> actions) {
        int number = 1;
        while (true) {
            String free = (region.ambitions().size() + 1) + "." + number++;
            if (actions.stream().noneMatch(action -> free.equals(action.get("nummer")))) return free;
        }
    }

    private Map<String, Object> planning() {
        Dice dice = dice();
        int year = day.getYear();
        return dice.chance(0.3)
                ? Body.of("tekst", dice.text("Zodra het kan", 0))
                : Body.of("tekst", dice.text("Gepland", 0), "van", String.valueOf(year), "tot", (year + 1) + "-07");
    }

    private Map<String, Object> participant() {
        Dice dice = dice();
        boolean range = dice.chance(0.4);
        return Body.of(
                "tekst",
                dice.text("Deelnemer", 0),
                "partij",
                dice.chance(0.5) ? dice.one(region.parties()).id() : null,
                "van",
                range ? 2 : null,
                "tot",
                range ? 3 : null);
    }

    private Map<String, Object> hours() {
        Dice dice = dice();
        return Body.of(
                "gesteld",
                dice.chance(0.7) ? dice.between(1, 800) : null,
                "regels",
                several(
                        dice.between(1, 4),
                        () -> Body.of(
                                "omschrijving",
                                dice.text("Inzet", 0),
                                "uren",
                                dice.between(1, 80),
                                "codes",
                                dice.chance(0.8) ? dice.one(CODES) : null,
                                "gesteld",
                                dice.chance(0.4) ? dice.between(1, 200) : null)),
                "legenda",
                dice.chance(0.6) ? List.of("O", "Gem", "LPL", "JG") : null);
    }

    private List<Map<String, Object>> links() {
        Dice dice = dice();
        var others = region.ambitions().stream()
                .filter(other -> other != own && !other.seen(day).isEmpty())
                .toList();
        if (others.isEmpty()) return List.of();
        return List.of(Body.of(
                "soort",
                dice.one(List.of("uren-elders-geteld", "koppelen", "vervolg-op", "voorwaarde-voor")),
                "ambitie",
                dice.one(others).id(),
                "toelichting",
                dice.text("Waarom", 20)));
    }

    private <T> List<T> several(int count, java.util.function.Supplier<T> each) {
        var all = new ArrayList<T>();
        for (int i = 0; i < count; i++) all.add(each.get());
        return List.copyOf(all);
    }

    private Dice dice() {
        return region.dice();
    }
}
