package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.behalf;
import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Persons.today;
import static nl.overeen.system.attempt.Refused.refused;

import java.util.List;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** Who speaks is one's own to say only for oneself; the secretaris names delegates of that day, and no others. */
class SpokenTest {
    private static final Region REGION = Region.found(Product.place());
    private static final Persons PERSONS = new Persons(REGION);

    private final String ours = REGION.party("gemeente1");
    private final String theirs = REGION.party("gemeente2");
    private final Caller delegate = REGION.delegate("gemeente1");
    private final Meeting meeting = Meeting.of(REGION);

    @Test
    void aDelegateNamesNobodyElseAsTheSpeaker() {
        for (String account : List.of("gemeente2-wethouder", "gemeente1-medewerker", "beheerder"))
            refused(404, "niet-gevonden", () -> spoken(delegate, account, ours));
        refused(
                404,
                "niet-gevonden",
                () -> delegate.post(
                        meeting.positions(), Meeting.akkoord(behalf(ours)).and("gedelegeerde", id())));
    }

    @Test
    void theSecretarisNamesNobodyWhoIsNoDelegateOfThatPartyOnThatDay() {
        String none = "standpunt.geen-functie";
        refused(409, none, () -> spoken(REGION.secretary(), "gemeente1-medewerker", ours));
        refused(409, none, () -> spoken(REGION.secretary(), "gemeente2-wethouder", ours));
        refused(409, none, () -> spoken(REGION.secretary(), "secretaris", ours));
        refused(409, none, () -> meeting.agree(REGION.secretary(), ours));
        PERSONS.appoint(
                "gemeente1",
                "auditor",
                "gedelegeerde",
                "geldtOp",
                today().plusDays(1).toString());
        refused(409, none, () -> spoken(REGION.secretary(), "auditor", ours));
        PERSONS.appoint(
                "gemeente1",
                "auditor",
                "gedelegeerde",
                "tot",
                today().minusDays(1).toString());
        refused(409, none, () -> spoken(REGION.secretary(), "auditor", ours));
        refused(
                409,
                none,
                () -> REGION.secretary()
                        .post(meeting.positions(), Meeting.akkoord(behalf(ours)).and("gedelegeerde", id())));
    }

    @Test
    void theSecretarisSpeaksForNoPartyThatWasNotAsked() {
        String code = "standpunt.partij-neemt-geen-standpunt";
        refused(409, code, () -> spoken(REGION.secretary(), "gemeente1-wethouder", id()));
        var elsewhere = Region.found(Product.place());
        refused(409, code, () -> spoken(REGION.secretary(), "gemeente1-wethouder", elsewhere.party("gemeente1")));
    }

    @Test
    void aRepresentationThatEndedOrIsOfAnotherScopeOrRegionIsNone() {
        var other = Region.found(Product.place());
        String theme = id();
        Json.of("id", theme, "soort", "focuspunt", "naam", "Ander thema", "geldtOp", "2016-01-01")
                .sentBy(REGION.secretary(), "/v1/samenwerkingen/" + REGION.id() + "/themas");
        String yesterday = today().minusDays(1).toString();
        var ended = entrusted("tot", yesterday);
        var ahead = entrusted("geldtOp", today().plusDays(1).toString());
        var part = entrusted("reikwijdte", "themas", "themas", List.of(theme));
        var withdrawn = entrusted();
        String withdrawal = PERSONS.home("gemeente2") + "/vertegenwoordigingen/" + withdrawn + "/intrekking";
        REGION.secretary().post(withdrawal, Json.of("geldtOp", yesterday)).ok();
        refused(409, "vertegenwoordiging.ontbreekt", () -> meeting.agree(delegate, theirs));
        for (String ground : List.of(ended, ahead, part, withdrawn, id()))
            refused(
                    409,
                    "vertegenwoordiging.niet-geldig",
                    () -> meeting.agreeOn(delegate, theirs, "vertegenwoordiging", ground));
        var there = new Persons(other);
        String theirRepresentation = id();
        there.entrust(
                        other.secretary(),
                        "gemeente2",
                        there.representation(theirRepresentation, other.party("gemeente1")))
                .ok();
        refused(
                409,
                "vertegenwoordiging.niet-geldig",
                () -> meeting.agreeOn(delegate, theirs, "vertegenwoordiging", theirRepresentation));
    }

    @Test
    void aRepresentationIsForItsOwnRepresentativeAlone() {
        String representation = entrusted();
        var third = REGION.delegate("swvpo");
        refused(409, "vertegenwoordiging.ontbreekt", () -> meeting.agree(third, theirs));
        refused(
                409,
                "vertegenwoordiging.niet-geldig",
                () -> meeting.agreeOn(third, theirs, "vertegenwoordiging", representation));
        refused(403, "recht.ontbreekt", () -> meeting.agree(REGION.employee(), theirs));
        refused(
                409,
                "vertegenwoordiging.niet-geldig",
                () -> meeting.agreeOn(delegate, ours, "vertegenwoordiging", representation));
        String withdrawal = PERSONS.home("gemeente2") + "/vertegenwoordigingen/" + representation + "/intrekking";
        REGION.secretary().post(withdrawal, Json.of("geldtOp", "2016-01-02")).ok();
    }

    private String entrusted(Object... more) {
        String representation = id();
        var body = PERSONS.representation(representation, ours).and(more);
        PERSONS.entrust(REGION.secretary(), "gemeente2", body).ok();
        return representation;
    }

    private Answer spoken(Caller by, String account, String party) {
        var body = Meeting.akkoord(behalf(party)).and("gedelegeerde", REGION.person(account));
        return by.post(meeting.positions(), body);
    }
}
