package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.PartyWrites.redacting;
import static nl.overeen.system.matrix.Site.some;

import java.util.List;
import java.util.Map;
import nl.overeen.events.value.Role;
import nl.overeen.system.Json;
import nl.overeen.system.matrix.Things.Proposed;
import nl.overeen.system.matrix.Writes.Asking;

/** The agenda, its ambitions, and documents. */
final class AgendaWrites {
    private static final String AGENDA = "/v1/agendas/{id}";
    private static final String AMBITION = "/v1/ambities/{id}";
    private static final String DOCUMENT = "/v1/documenten/{id}";

    private AgendaWrites() {}

    static void to(Map<String, Asking> all) {
        all.put(
                "/v1/samenwerkingen/{id}/agendas",
                (things, who) -> Sending.to(things.site().id(), "/v1/samenwerkingen/{id}/agendas", things.edition()));
        all.put(AGENDA + "/volgorde", (things, who) -> {
            var edition = things.opened();
            var lines = List.of(Json.of("ambitie", things.ambition().id(), "revisie", 1));
            return Sending.to(
                            edition.id(),
                            AGENDA + "/volgorde",
                            Json.of("ambities", lines, "reden", "De eerste", "geldtOp", Things.DAY))
                    .seen(edition.version());
        });
        all.put(AGENDA + "/einde", (things, who) -> Sending.to(things.opened().id(), AGENDA + "/einde", Json.of()));
        all.put(AGENDA + "/onleesbaarmaking", (things, who) -> {
            String edition = things.opened().id();
            return Sending.to(edition, AGENDA + "/onleesbaarmaking", redacting(things, edition));
        });
        words(all);
        execution(all);
        documents(all);
    }

    private static void words(Map<String, Asking> all) {
        all.put(
                "/v1/ambities",
                (things, who) -> new Sending(
                        "/v1/ambities", things.proposal(), things.site().id(), null));
        all.put(AMBITION + "/delen", (things, who) -> Sending.to(things.draft(), AMBITION + "/delen", Json.of()));
        all.put(AMBITION + "/wijzigingen", (things, who) -> {
            var ambition = things.ambition();
            return Sending.to(ambition.id(), AMBITION + "/wijzigingen", Json.of("titel", some(), "reden", "Beter"))
                    .seen(ambition.version());
        });
        all.put(AMBITION + "/samenvoegingen", (things, who) -> {
            var ambition = things.ambition();
            return Sending.to(ambition.id(), AMBITION + "/samenvoegingen", merging(things, ambition))
                    .seen(ambition.version());
        });
        all.put(AMBITION + "/intrekking", (things, who) -> {
            var ambition = things.ambition();
            return Sending.to(ambition.id(), AMBITION + "/intrekking", Json.of("reden", "Klaar"))
                    .seen(ambition.version());
        });
        all.put(AMBITION + "/onleesbaarmaking", (things, who) -> {
            String ambition = things.ambition().id();
            return Sending.to(ambition, AMBITION + "/onleesbaarmaking", redacting(things, ambition));
        });
    }

    private static Json merging(Things things, Proposed ambition) {
        var target = Json.of("ambitie", things.ambition().id(), "doelen", List.of(ambition.goal()));
        return Json.of("naar", List.of(target), "reden", "Samen")
                .and("losgelaten", Json.of("acties", List.of(ambition.action())));
    }

    private static void execution(Map<String, Asking> all) {
        all.put(
                AMBITION + "/trekkers",
                (things, who) -> Sending.to(things.ambition().id(), AMBITION + "/trekkers", leading(things)));
        all.put(AMBITION + "/voortgang", (things, who) -> {
            var ambition = things.ambition();
            return Sending.to(
                    ambition.id(), AMBITION + "/voortgang", Json.of("actie", ambition.action(), "stand", "loopt"));
        });
        all.put(AMBITION + "/metingen", (things, who) -> {
            var ambition = things.ambition();
            return Sending.to(ambition.id(), AMBITION + "/metingen", measuring(ambition));
        });
        all.put("/v1/samenwerkingen/{id}/overdrachten", (things, who) -> {
            String ambition = things.ambition().id();
            things.as(Role.MEMBER)
                    .post("/v1/ambities/" + ambition + "/trekkers", leading(things))
                    .ok();
            var body = Json.of("partij", things.partyId(), "van", things.function(Role.MEMBER))
                    .and("naar", things.function(Role.DELEGATE), "ambities", List.of(ambition), "reden", "Vertrek");
            return Sending.to(things.site().id(), "/v1/samenwerkingen/{id}/overdrachten", body);
        });
    }

    static Json measuring(Proposed ambition) {
        return Json.of("indicator", ambition.indicator(), "waarde", 12);
    }

    private static Json leading(Things things) {
        return Json.of(
                "partijen", List.of(Json.of("partij", things.partyId(), "functie", things.function(Role.MEMBER))));
    }

    private static void documents(Map<String, Asking> all) {
        all.put(
                "/v1/documenten",
                (things, who) -> new Sending(
                        "/v1/documenten", things.document(), things.site().id(), null));
        all.put(
                DOCUMENT + "/versies",
                (things, who) -> Sending.to(things.registered(), DOCUMENT + "/versies", Json.of(things.version())));
        all.put(
                DOCUMENT + "/stappen",
                (things, who) -> Sending.to(
                        things.registered(),
                        DOCUMENT + "/stappen",
                        Json.of("versie", 1, "stap", "opr", "aan", "De OPR")));
        all.put(DOCUMENT + "/onleesbaarmaking", (things, who) -> {
            String document = things.registered();
            return Sending.to(document, DOCUMENT + "/onleesbaarmaking", redacting(things, document));
        });
    }
}
