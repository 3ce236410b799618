package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.Site.some;

import java.util.List;
import java.util.Map;
import nl.overeen.events.value.Role;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;

/** An OOGO with one item about an ambition; how far it has come follows from what is called. */
record Meeting(Things things, String id, String ambition) {
    private static final String DAY = "2016-04-06";

    static Json convening(Things things) {
        return Json.of("samenwerking", things.site().id(), "naam", "o-" + some(), "dag", DAY)
                .and("geldtOp", Things.DAY);
    }

    static Meeting convened(Things things) {
        var secretary = things.site().secretary();
        var meeting = new Meeting(
                things,
                convening(things).sentBy(secretary, "/v1/oogos"),
                things.ambition().id());
        secretary.post(meeting.path() + "/agendapunten", item(meeting.ambition)).ok();
        return meeting;
    }

    static Json item(String ambition) {
        return Json.of("titel", "Vaststellen " + some(), "soort", "vaststellen", "teksten", List.of(text(ambition)));
    }

    static Json text(String ambition) {
        return Json.of("soort", "ambitie", "id", ambition, "revisie", 1);
    }

    String path() {
        return "/v1/oogos/" + id;
    }

    private Answer secretary(String path, Map<String, Object> body) {
        return things.site().secretary().post(path() + path, body).ok();
    }

    Meeting opened() {
        secretary("/opening", Json.of());
        return this;
    }

    /** By its own gedelegeerde. */
    Meeting said(String party, Json position) {
        Caller delegate = things.site().as(party, Role.DELEGATE);
        delegate.post(path() + "/agendapunten/1/standpunten", position(party, position))
                .ok();
        return this;
    }

    Meeting agreed(String... parties) {
        for (String party : parties) said(party, Json.of("standpunt", "akkoord"));
        return this;
    }

    /** In the room, as the secretaris records it. */
    Meeting spoken(String party) {
        secretary("/agendapunten/1/standpunten", spoken(party, Json.of("standpunt", "akkoord")));
        return this;
    }

    Json position(String party, Json position) {
        return position.and(
                "revisie", 1, "namens", List.of(Json.of("partij", things.site().party(party))));
    }

    Json spoken(String party, Json position) {
        return position(party, position).and("gedelegeerde", things.site().person(party, Role.DELEGATE));
    }

    static Json reserved() {
        return Json.of("standpunt", "akkoord-onder-voorbehoud", "toelichting", "De raad nog")
                .and("bekrachtigenVoor", "2016-06-01");
    }

    static Json disagreed() {
        return Json.of("standpunt", "niet-akkoord", "toelichting", "Te algemeen");
    }

    Meeting concluded() {
        secretary("/agendapunten/1/afronding", Json.of());
        return this;
    }

    Meeting closed() {
        secretary("/sluiting", Json.of());
        return this;
    }

    Json promise(String commitment) {
        return Json.of("id", commitment, "partij", things.partyId(), "toezegging", "Cijfers sturen")
                .and("aan", List.of(things.site().party("po")));
    }

    String promised() {
        String commitment = some();
        secretary("/toezeggingen", promise(commitment));
        return commitment;
    }

    /** The decision on the item. */
    String decision() {
        var items = things.site().secretary().get(path()).ok().json().path("agendapunten");
        return items.get(0).at("/afronding/besluit").asString();
    }

    /** Raised over an item on which they do not agree. */
    Json dispute() {
        return Json.of("oogo", id, "agendapunt", 1, "onderwerp", "Hoe algemeen mag het?");
    }
}
