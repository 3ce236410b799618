package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.behalf;
import static nl.overeen.system.attempt.Persons.today;

import java.util.List;
import java.util.Map;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Region;

/**
 * An OOGO of today that is open, with one ambition on its table as item 1.
 *
 * @param ambition in its first revision
 */
record Meeting(Region region, String oogo, String ambition) {

    static Meeting of(Region region, Object... content) {
        var proposal = Json.of("samenwerking", region.id(), "titel", "Op tafel", "geldtOp", "2016-03-01")
                .and(content);
        String ambition = proposal.sentBy(region.employee(), "/v1/ambities");
        String name = "vandaag-" + Persons.id().substring(0, 8);
        return new Meeting(region, region.meet(name, today().toString(), ambition, 1), ambition);
    }

    String path() {
        return "/v1/oogos/" + oogo;
    }

    String positions() {
        return path() + "/agendapunten/1/standpunten";
    }

    /** Akkoord, for these parties in one call. */
    Answer agree(Caller by, String... parties) {
        return by.post(positions(), akkoord(behalf(parties)));
    }

    /** Akkoord for one party, on a ground that is named. */
    Answer agreeOn(Caller by, String party, String kind, String ground) {
        return by.post(positions(), akkoord(List.of(Json.of("partij", party, kind, ground))));
    }

    static Json akkoord(List<Json> behalf) {
        return Json.of("standpunt", "akkoord", "revisie", 1, "namens", behalf);
    }

    /** The secretaris does something to the OOGO or its item. */
    Answer secretary(String act, Object... body) {
        return region.secretary().post(path() + act, body.length == 0 ? Map.of() : Json.of(body));
    }

    /** Adopted by all four. */
    Meeting agreed() {
        for (String party : region.parties().keySet())
            agree(region.delegate(party), region.party(party)).ok();
        return this;
    }

    String decision() {
        secretary("/agendapunten/1/afronding").ok();
        return region.secretary()
                .get(path())
                .ok()
                .json()
                .at("/agendapunten/0/afronding/besluit")
                .asString();
    }
}
