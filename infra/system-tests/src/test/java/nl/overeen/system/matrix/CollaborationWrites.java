package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.PartyWrites.redacting;
import static nl.overeen.system.matrix.Site.some;

import java.util.List;
import java.util.Map;
import nl.overeen.system.Json;
import nl.overeen.system.matrix.PartyWrites.Body;
import nl.overeen.system.matrix.Writes.Asking;

/** A collaboration, who sits at its table, and on what it rests. */
final class CollaborationWrites {
    private static final String REGION = "/v1/samenwerkingen/{id}";

    private CollaborationWrites() {}

    static void to(Map<String, Asking> all) {
        all.put(
                "/v1/samenwerkingen",
                (things, who) -> new Sending("/v1/samenwerkingen", Json.of("naam", "Regio " + some()), null, null));
        all.put(
                REGION + "/partijen",
                about("/partijen", things -> Json.of("partij", things.site().register("gemeente"))));
        all.put(
                REGION + "/partijen/{partij}/vertrek",
                (things, who) -> Sending.to(
                        things.site().id(), REGION + "/partijen/" + things.newcomer() + "/vertrek", Json.of()));
        all.put(
                REGION + "/functies",
                about("/functies", things -> PartyWrites.appointment(things).and("rol", "auditor")));
        all.put(
                REGION + "/functies/{functie}/einde",
                (things, who) -> Sending.to(
                        things.site().id(),
                        REGION + "/functies/" + PartyWrites.function(things, things.region(), "auditor") + "/einde",
                        Json.of()));
        all.put(
                REGION + "/onleesbaarmaking",
                about(
                        "/onleesbaarmaking",
                        things -> redacting(things, things.site().id())));
        all.put(REGION + "/procedure", about("/procedure", CollaborationWrites::procedure));
        all.put(REGION + "/themas", about("/themas", things -> Json.of("soort", "focuspunt", "naam", some())));
        all.put(REGION + "/themas/{thema}/wijzigingen", (things, who) -> {
            var theme = things.theme();
            return Sending.to(
                            things.site().id(),
                            REGION + "/themas/" + theme.id() + "/wijzigingen",
                            Json.of("naam", some()))
                    .seen(theme.answer().version());
        });
        all.put(
                REGION + "/themas/{thema}/einde",
                (things, who) -> Sending.to(
                        things.site().id(), REGION + "/themas/" + things.theme().id() + "/einde", Json.of()));
        all.put(REGION + "/visie", seen("/visie", things -> Json.of("hogerDoel", some(), "reden", "Beter")));
        all.put(
                REGION + "/uitgangspunten",
                seen(
                        "/uitgangspunten",
                        things -> Json.of("regels", List.of(Json.of("onderwijs", some())), "reden", "Beter")));
        all.put(
                REGION + "/overlegstructuur",
                seen(
                        "/overlegstructuur",
                        things -> Json.of(
                                "overleggen",
                                List.of(Json.of("niveau", "bestuurlijk", "naam", some())),
                                "reden",
                                "Beter")));
    }

    private static Json procedure(Things things) {
        return Json.of("regel", "standaard", "gevraagd", List.of("swv-po", "gemeente"), "oproeptermijnDagen", 21)
                .and("geschilroutes", List.of(), "grondslag", Site.GROUND);
    }

    private static Asking about(String what, Body body) {
        return (things, who) -> Sending.to(things.site().id(), REGION + what, body.of(things));
    }

    private static Asking seen(String what, Body body) {
        return (things, who) -> Sending.to(things.site().id(), REGION + what, body.of(things))
                .seen(things.version(things.site().id()));
    }
}
