package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.Site.SINCE;
import static nl.overeen.system.matrix.Site.some;

import java.util.List;
import nl.overeen.events.value.Role;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.matrix.Site.Named;

/**
 * Makes new things to do something with, of one party at one table; those who may make them do.
 *
 * @param party its key
 */
record Things(Site site, String party) {
    static final String DAY = "2016-03-01";

    String region() {
        return "/v1/samenwerkingen/" + site.id();
    }

    String home() {
        return "/v1/partijen/" + site.party(party);
    }

    String partyId() {
        return site.party(party);
    }

    String function(Role role) {
        return site.function(party, role);
    }

    Caller as(Role role) {
        return site.as(party, role);
    }

    long version(String stream) {
        return site.place().facts(java.util.Set.of(stream));
    }

    /** In the region, as the secretaris writes it. */
    Named theme() {
        String theme = some();
        var body = Json.of("id", theme, "soort", "focuspunt", "naam", "Thema " + theme, "geldtOp", SINCE);
        return new Named(
                theme, site.secretary().post(region() + "/themas", body).ok());
    }

    Named mandate() {
        String mandate = some();
        var body = site.mandate(party, mandate);
        return new Named(
                mandate, site.secretary().post(home() + "/mandaten", body).ok());
    }

    Json representation(String id) {
        return Json.of("id", id, "vertegenwoordiger", site.party("po"), "samenwerking", site.id())
                .and("reikwijdte", "alles", "grondslag", Site.GROUND, "geldtOp", SINCE);
    }

    Named representation() {
        String representation = some();
        return new Named(
                representation,
                as(Role.PARTY_STEWARD)
                        .post(home() + "/vertegenwoordigingen", representation(representation))
                        .ok());
    }

    /** A party that newly sits at the table. */
    String newcomer() {
        String party = site.register("gemeente");
        site.admit(party);
        return party;
    }

    Json proposal() {
        return Json.of("samenwerking", site.id(), "titel", "Ambitie " + some(), "geldtOp", DAY);
    }

    /** A shared one, with a goal, an indicator and an action. */
    Proposed ambition() {
        String goal = some();
        String indicator = some();
        String action = some();
        var measured = Json.of("id", indicator, "tekst", "Thuiszitters", "soort", "aantal");
        var body = proposal()
                .and("doelen", List.of(Json.of("id", goal, "tekst", "Minder", "indicatoren", List.of(measured))))
                .and("acties", List.of(Json.of("id", action, "tekst", "Bellen")));
        var made = as(Role.MEMBER).post("/v1/ambities", body).ok();
        return new Proposed(made.id(), goal, indicator, action, made.version());
    }

    record Proposed(String id, String goal, String indicator, String action, long version) {}

    String draft() {
        return proposal().and("concept", true).sentBy(as(Role.MEMBER), "/v1/ambities");
    }

    Json edition() {
        return Json.of("naam", "Agenda " + some(), "van", "2016-08-01", "toelichting", "Waarom", "geldtOp", DAY);
    }

    Answer opened() {
        return site.secretary().post(region() + "/agendas", edition()).ok();
    }

    Json document() {
        return Json.of("samenwerking", site.id(), "soort", "ondersteuningsplan").and(version());
    }

    Object[] version() {
        return new Object[] {
            "titel", "Plan " + some(), "versie", "concept", "datum", DAY, "vindplaats", "Archief", "geldtOp", DAY
        };
    }

    String registered() {
        return document().sentBy(as(Role.MEMBER), "/v1/documenten");
    }

    Json evaluation() {
        return Json.of("samenwerking", site.id(), "oordeel", "bereikt", "bevinding", "Het werkt")
                .and("onderwerp", Json.of("soort", "samenwerking", "id", site.id()));
    }

    Answer evaluated() {
        return as(Role.EVALUATOR).post("/v1/evaluaties", evaluation()).ok();
    }

    Meeting meeting() {
        return Meeting.convened(this);
    }
}
