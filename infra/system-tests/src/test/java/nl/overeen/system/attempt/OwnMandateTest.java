package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Refused.refused;

import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** Nobody registers a mandate for himself, whichever way round. */
class OwnMandateTest {
    private static final String MINE = "mandaat.voor-uzelf";

    private final Region region = Region.found(Product.place());
    private final Persons persons = new Persons(region);
    private final String wethouder = "gemeente1-wethouder";
    private final String delegacy = delegacy("gemeente1");
    /** The wethouder of gemeente 1, who is its partijbeheerder too. */
    private final Caller steward = steward();

    @Test
    void notByGrantingIt() {
        refused(409, MINE, () -> persons.grant(steward, "gemeente1", persons.mandate(id(), delegacy)));
        var direct = Product.place().address("command") + persons.home("gemeente1") + "/mandaten";
        refused(409, MINE, () -> steward.post(direct, persons.mandate(id(), delegacy)));
    }

    @Test
    void notInASecondFunctionThatOneGaveOneself() {
        String second = id();
        var body = persons.appointment(second, wethouder, "gedelegeerde");
        steward.post(persons.home("gemeente1") + "/functies", body).ok();
        refused(409, MINE, () -> persons.grant(steward, "gemeente1", persons.mandate(id(), second)));
    }

    @Test
    void notByCorrectingTheMandateOfAnother() {
        String colleague = persons.appoint("gemeente1", "auditor", "gedelegeerde");
        String mandate = id();
        persons.grant(steward, "gemeente1", persons.mandate(mandate, colleague)).ok();
        String fact = persons.fact(region.party("gemeente1"), "party.mandate-granted");
        var mine = persons.mandate(mandate, delegacy);
        mine.remove("id");
        refused(409, MINE, () -> persons.correct(steward, fact, mine));
    }

    @Test
    void notByTakingOverTheFunctionThatHasOne() {
        String colleague = persons.appoint("gemeente1", "auditor", "gedelegeerde");
        String appointed = persons.fact(region.party("gemeente1"), "party.function-appointed");
        persons.grant(steward, "gemeente1", persons.mandate(id(), colleague)).ok();
        var mine = persons.appointment(colleague, wethouder, "gedelegeerde");
        refused(409, MINE, () -> persons.correct(steward, appointed, without(mine, "id")));
        persons.expire(steward, appointed).ok();
        refused(409, MINE, () -> steward.post(persons.home("gemeente1") + "/functies", mine));
    }

    @Test
    void notByUndoingOrMovingItsRevocation() {
        String mandates = persons.home("gemeente1") + "/mandaten/";
        var ended = Json.of("geldtOp", "2016-06-01");
        region.secretary()
                .post(mandates + region.mandates().get("gemeente1") + "/intrekking", ended)
                .ok();
        String revoked = persons.fact(region.party("gemeente1"), "party.mandate-revoked");
        refused(409, MINE, () -> persons.expire(steward, revoked));
        refused(409, MINE, () -> persons.correct(steward, revoked, Json.of("geldtOp", "2026-06-01")));
    }

    @Test
    void notByUndoingTheEndOfTheFunctionThatHasIt() {
        String home = persons.home("gemeente1") + "/functies/" + delegacy + "/einde";
        persons.administrator().post(home, Json.of("geldtOp", "2016-06-01")).ok();
        String ended = persons.fact(region.party("gemeente1"), "party.function-ended");
        refused(409, MINE, () -> persons.expire(steward, ended));
        refused(409, MINE, () -> persons.correct(steward, ended, Json.of("geldtOp", "2026-06-01")));
    }

    @Test
    void notThroughAnotherPartyWhoseDelegateOneIs() {
        persons.appoint("gemeente2", wethouder, "gedelegeerde");
        String code = "vertegenwoordiging.voor-uzelf";
        var through = persons.representation(id(), region.party("gemeente2"));
        refused(409, code, () -> persons.entrust(steward, "gemeente1", through));
        persons.entrust(region.secretary(), "gemeente1", through).ok();
        String withdrawal = persons.home("gemeente1") + "/vertegenwoordigingen/" + through.get("id") + "/intrekking";
        region.secretary().post(withdrawal, Json.of("geldtOp", "2016-06-01")).ok();
        String withdrawn = persons.fact(region.party("gemeente1"), "party.representation-withdrawn");
        refused(409, code, () -> persons.expire(steward, withdrawn));
    }

    @Test
    void notAsPartijbeheerderOfAnotherPartyNorAsTheDelegateHimself() {
        var mine = persons.mandate(id(), delegacy);
        persons.appoint("gemeente2", "evaluator", "partijbeheerder");
        var other = region.acting("evaluator", region.party("gemeente2"));
        refused(403, "recht.ontbreekt", () -> persons.grant(other, "gemeente1", mine));
        var delegate = region.delegate("gemeente2");
        refused(403, "recht.ontbreekt", () -> persons.grant(delegate, "gemeente1", mine));
        String theirs = delegacy("gemeente2");
        refused(
                409,
                "mandaat.functie-onbekend",
                () -> persons.grant(steward, "gemeente1", persons.mandate(id(), theirs)));
    }

    private static Json without(Json body, String field) {
        var less = Json.of();
        less.putAll(body);
        less.remove(field);
        return less;
    }

    /** The function in which the delegate of a party has his mandate. */
    private String delegacy(String party) {
        return region.secretary()
                .get(persons.home(party))
                .ok()
                .json()
                .at("/mandaten/0/functie")
                .asString();
    }

    private Caller steward() {
        persons.appoint("gemeente1", wethouder, "partijbeheerder");
        return region.delegate("gemeente1");
    }
}
