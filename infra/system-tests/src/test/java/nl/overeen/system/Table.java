package nl.overeen.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One OOGO of the story, with what lies on its table.
 *
 * @param texts of each item
 */
public record Table(Region region, String id, Map<Integer, List<Object>> texts) {

    public static Table at(Region region) {
        return new Table(region, UUID.randomUUID().toString(), new HashMap<>());
    }

    public void convene(String name, String day, String convenedOn) {
        var body = Json.of("id", id, "samenwerking", region.id(), "naam", name, "dag", day, "tijd", "14:00");
        region.secretary().post("/v1/oogos", body.and("geldtOp", convenedOn)).ok();
    }

    public String path() {
        return "/v1/oogos/" + id;
    }

    public String item(int number) {
        return path() + "/agendapunten/" + number;
    }

    /** The items get their numbers in order, from 1. */
    public void lay(String title, String kind, Object... pinned) {
        texts.put(texts.size() + 1, List.of(pinned));
        var body =
                Json.of("titel", title, "soort", kind, "teksten", List.of(pinned), "toelichting", "Stuk bij " + title);
        region.secretary().post(path() + "/agendapunten", body).ok();
    }

    public static Json text(String kind, String id, int revision) {
        return Json.of("soort", kind, "id", id, "revisie", revision);
    }

    /** A delegate says this for the own party. */
    public Answer say(int item, String party, String position, Object... more) {
        var behalf = List.of(Json.of("partij", region.party(party)));
        return region.delegate(party).post(item(item) + "/standpunten", position(item, position, behalf, more));
    }

    /** A delegate says in the room, and the secretary records it. */
    public Answer spoken(int item, String party, String account, String position, Object... more) {
        var behalf = List.of(Json.of("partij", region.party(party)));
        var body = position(item, position, behalf, more).and("gedelegeerde", region.person(account));
        return region.secretary().post(item(item) + "/standpunten", body);
    }

    /** A delegate says this for the own party and the ones it represents, all or nothing. */
    public Answer together(int item, String party, String represented, String representation) {
        var behalf = new ArrayList<Json>();
        behalf.add(Json.of("partij", region.party(party)));
        behalf.add(Json.of("partij", region.party(represented), "vertegenwoordiging", representation));
        return region.delegate(party).post(item(item) + "/standpunten", position(item, "akkoord", behalf));
    }

    private Json position(int item, String position, List<Json> behalf, Object... more) {
        return Json.of("standpunt", position, "teksten", texts.get(item), "namens", behalf)
                .and(more);
    }

    /** One party promises the other something about the item. */
    public void promise(String commitment, int item, String party, String to, String before) {
        var body = Json.of("id", commitment, "agendapunt", item, "partij", region.party(party))
                .and("toezegging", "De cijfers sturen", "aan", List.of(region.party(to)), "uiterlijk", before);
        region.secretary().post(path() + "/toezeggingen", body).ok();
    }

    /** Who promised it says that it was done. */
    public Answer report(String commitment, Caller by, String day) {
        var kept = Json.of("stand", "nagekomen", "verslag", "Verstuurd", "geldtOp", day);
        return by.post(path() + "/toezeggingen/" + commitment + "/verslagen", kept)
                .ok();
    }

    public void absent(List<String> parties) {
        region.secretary()
                .post(path() + "/aanwezigheid", Json.of("afwezig", parties))
                .ok();
    }

    public void open() {
        region.secretary().post(path() + "/opening", Map.of()).ok();
    }

    public void conclude(int item, Object... more) {
        region.secretary().post(item(item) + "/afronding", Json.of(more)).ok();
    }

    public Answer close() {
        return region.secretary().post(path() + "/sluiting", Map.of()).ok();
    }

    public List<String> outcomes(Answer after) {
        var items = region.secretary().after(after, path()).ok().json().path("agendapunten");
        return items.valueStream()
                .map(item -> item.at("/afronding/uitkomst").asString())
                .toList();
    }

    /** The page of the decision on the item. */
    public String decision(int item) {
        var items = region.secretary().get(path()).ok().json().path("agendapunten");
        for (var one : items)
            if (one.path("nummer").asInt() == item)
                return "/v1/besluiten/" + one.at("/afronding/besluit").asString();
        throw new AssertionError("no item " + item + " in " + items);
    }
}
