package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.Site.some;

import java.util.List;
import java.util.Map;
import nl.overeen.events.value.Role;
import nl.overeen.system.Json;
import nl.overeen.system.matrix.Writes.Asking;

/** People, parties, and who may speak for them. */
final class PartyWrites {
    private static final String PARTY = "/v1/partijen/{id}";

    private PartyWrites() {}

    static void to(Map<String, Asking> all) {
        all.put(
                "/v1/personen",
                (things, who) -> new Sending(
                        "/v1/personen",
                        Json.of("issuer", things.site().place().issuer(), "subject", some(), "naam", "Functie"),
                        null,
                        null));
        all.put(
                "/v1/personen/{id}/vergetelheid",
                (things, who) -> Sending.to(things.site().person(some()), "/v1/personen/{id}/vergetelheid", Json.of()));
        all.put(
                "/v1/partijen",
                (things, who) -> new Sending(
                        "/v1/partijen", Json.of("soort", "gemeente", "naam", "Partij " + some()), null, null));
        all.put(PARTY + "/namen", about("/namen", things -> Json.of("naam", "Partij " + some())));
        all.put(
                PARTY + "/opvolging",
                (things, who) -> Sending.to(
                        things.newcomer(),
                        PARTY + "/opvolging",
                        Json.of("opvolgers", List.of(things.site().register("gemeente")))));
        all.put(PARTY + "/onleesbaarmaking", about("/onleesbaarmaking", things -> redacting(things, things.partyId())));
        all.put(PARTY + "/functies", about("/functies", PartyWrites::appointment));
        all.put(
                PARTY + "/functies/{functie}/einde",
                (things, who) -> Sending.to(
                        things.partyId(),
                        PARTY + "/functies/" + function(things, things.home(), "medewerker") + "/einde",
                        Json.of()));
        all.put(
                PARTY + "/aanspreekpunten",
                about(
                        "/aanspreekpunten",
                        things -> Json.of(
                                "samenwerking", things.site().id(), "functie", things.function(Role.DELEGATE))));
        all.put(PARTY + "/mandaten", about("/mandaten", things -> things.site().mandate(things.party(), some())));
        all.put(
                PARTY + "/mandaten/{mandaat}/intrekking",
                (things, who) -> Sending.to(
                        things.partyId(),
                        PARTY + "/mandaten/" + things.mandate().id() + "/intrekking",
                        Json.of()));
        all.put(
                PARTY + "/vertegenwoordigingen",
                about("/vertegenwoordigingen", things -> things.representation(some())));
        all.put(
                PARTY + "/vertegenwoordigingen/{vertegenwoordiging}/intrekking",
                (things, who) -> Sending.to(
                        things.partyId(),
                        PARTY + "/vertegenwoordigingen/"
                                + things.representation().id() + "/intrekking",
                        Json.of()));
    }

    /** What a request says of a thing. */
    interface Body {
        Json of(Things things);
    }

    private static Asking about(String what, Body body) {
        return (things, who) -> Sending.to(things.partyId(), PARTY + what, body.of(things));
    }

    static Json appointment(Things things) {
        return Json.of("persoon", things.site().person(some()), "rol", "medewerker", "titel", "Medewerker");
    }

    /** A new one, of somebody new. */
    static String function(Things things, String home, String role) {
        return things.site().appoint(home, things.site().person(some()), role).id();
    }

    static Json redacting(Things things, String stream) {
        return Json.of("teksten", List.of(things.site().text(stream)), "reden", "Een naam");
    }
}
