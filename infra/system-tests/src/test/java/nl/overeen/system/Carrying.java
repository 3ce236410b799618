package nl.overeen.system;

import java.util.List;
import java.util.UUID;

/** The ambition of the story with its goal, indicator and action, and what is done about it. */
record Carrying(Founding founding, String goal, String indicator, String action) {
    static Carrying of(Founding founding) {
        return new Carrying(founding, id(), id(), id());
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    /** A draft of gemeente 1. */
    Json draft(String title, String theme) {
        var measures = List.of(Json.of("id", indicator, "tekst", "Dagen thuis", "soort", "aantal"));
        return founding.propose(title)
                .and("concept", true, "themas", List.of(theme))
                .and("doelen", List.of(Json.of("id", goal, "tekst", "Minder", "indicatoren", measures)))
                .and("acties", List.of(Json.of("id", action, "nummer", "1.1", "tekst", "Een plan maken")));
    }

    /** The secretaris puts this function of gemeente 1 in the lead. */
    void assign(String ambition, String function, String since) {
        var lead = List.of(Json.of("partij", founding.region().party("gemeente1"), "functie", function));
        var body = Json.of("partijen", lead, "geldtOp", since);
        founding.region()
                .secretary()
                .post("/v1/ambities/" + ambition + "/trekkers", body)
                .ok();
    }

    void progress(String ambition, String stand, String day) {
        var body = Json.of("actie", action, "stand", stand, "geldtOp", day);
        founding.region()
                .employee()
                .post("/v1/ambities/" + ambition + "/voortgang", body)
                .ok();
    }

    void measure(String ambition, int value, String day) {
        var body = Json.of("indicator", indicator, "waarde", value, "geldtOp", day);
        founding.region()
                .employee()
                .post("/v1/ambities/" + ambition + "/metingen", body)
                .ok();
    }

    /** The whole portfolio of one function moves to the other. */
    Answer handOver(String ambition, String from, String to, String day) {
        var body = Json.of("partij", founding.region().party("gemeente1"), "van", from, "naar", to)
                .and("ambities", List.of(ambition), "reden", "Een andere portefeuille", "geldtOp", day);
        return founding.steward().post(founding.path() + "/overdrachten", body).ok();
    }
}
