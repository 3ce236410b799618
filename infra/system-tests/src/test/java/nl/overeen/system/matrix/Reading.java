package nl.overeen.system.matrix;

import java.util.Map;
import nl.overeen.events.value.Role;
import nl.overeen.system.Addresses;
import nl.overeen.system.Json;

/**
 * One thing of each kind, of one party, to be read.
 *
 * @param ids by the first word of the address
 */
record Reading(Things things, Map<String, String> ids) {

    static Reading of(Things things) {
        var ambition = things.ambition();
        things.as(Role.MEMBER)
                .post(
                        "/v1/ambities/" + ambition.id() + "/wijzigingen",
                        Json.of("titel", "Anders", "reden", "Beter"),
                        "If-Match",
                        "\"" + ambition.version() + "\"")
                .ok();
        var meeting = things.meeting().opened().agreed("a", "po").concluded().closed();
        var ids = Map.of(
                "samenwerkingen", things.site().id(),
                "partijen", things.partyId(),
                "ambities", ambition.id(),
                "revisie", "2",
                "agendas", things.opened().id(),
                "documenten", things.registered(),
                "oogos", meeting.id(),
                "besluiten", meeting.decision(),
                "geschillen", AfterWrites.raised(things),
                "evaluaties", things.evaluated().id());
        return new Reading(things, ids);
    }

    String address(String path) {
        return Addresses.of(path, ids);
    }
}
