package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Persons.today;
import static nl.overeen.system.attempt.Refused.refused;

import java.util.List;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** Nobody agrees for a party without being its delegate, with a mandate that covers the item on the day. */
class InAnothersNameTest {
    private static final Region REGION = Region.found(Product.place());
    private static final Persons PERSONS = new Persons(REGION);
    private static final String NONE = "mandaat.ontbreekt";
    private static final String INVALID = "mandaat.niet-geldig";

    private final String ours = REGION.party("gemeente1");
    private final String theirs = REGION.party("gemeente2");
    private final Caller delegate = REGION.delegate("gemeente1");

    /** Speaks for gemeente 1 too, and has no mandate but what a test gives. */
    private final Caller colleague = REGION.acting("evaluator", ours);

    private final String function = PERSONS.appoint("gemeente1", "evaluator", "gedelegeerde");

    @Test
    void notForAnotherParty() {
        var meeting = Meeting.of(REGION);
        refused(409, "vertegenwoordiging.ontbreekt", () -> meeting.agree(delegate, theirs));
        refused(403, "recht.ontbreekt", () -> meeting.agree(delegate.behalf(theirs), theirs));
        var direct = Product.place().address("command") + meeting.positions();
        var body = Meeting.akkoord(Persons.behalf(theirs));
        refused(403, "recht.ontbreekt", () -> delegate.behalf(theirs).post(direct, body));
    }

    @Test
    void notForOneselfAndAnotherInOneCall() {
        var meeting = Meeting.of(REGION);
        refused(409, "vertegenwoordiging.ontbreekt", () -> meeting.agree(delegate, ours, theirs));
        refused(409, "vertegenwoordiging.ontbreekt", () -> meeting.agree(delegate, theirs, ours));
        refused(400, "standpunt.partij-dubbel", () -> meeting.agree(delegate, ours, ours));
    }

    @Test
    void notWithAMandateThatEndedYesterday() {
        var meeting = Meeting.of(REGION);
        String ended = granted("tot", today().minusDays(1).toString());
        refused(409, NONE, () -> meeting.agree(colleague, ours));
        refused(409, INVALID, () -> meeting.agreeOn(colleague, ours, "mandaat", ended));
    }

    @Test
    void notWithAMandateThatStartsTomorrow() {
        var meeting = Meeting.of(REGION);
        String ahead = granted("geldtOp", today().plusDays(1).toString());
        refused(409, NONE, () -> meeting.agree(colleague, ours));
        refused(409, INVALID, () -> meeting.agreeOn(colleague, ours, "mandaat", ahead));
    }

    @Test
    void notWithAMandateForAnotherTheme() {
        String mine = theme("Thuiszitters");
        String other = theme("Doorgaande lijn");
        var meeting = Meeting.of(REGION, "themas", List.of(mine, other));
        String part = granted("reikwijdte", "themas", "themas", List.of(mine));
        refused(409, NONE, () -> meeting.agree(colleague, ours));
        refused(409, INVALID, () -> meeting.agreeOn(colleague, ours, "mandaat", part));
        var without = Meeting.of(REGION);
        refused(409, NONE, () -> without.agree(colleague, ours));
    }

    @Test
    void notWithAMandateThatWasRevokedToday() {
        var meeting = Meeting.of(REGION);
        String revoked = granted();
        String home = PERSONS.home("gemeente1") + "/mandaten/" + revoked + "/intrekking";
        REGION.secretary().post(home, Json.of("geldtOp", today().toString())).ok();
        refused(409, NONE, () -> meeting.agree(colleague, ours));
        refused(409, INVALID, () -> meeting.agreeOn(colleague, ours, "mandaat", revoked));
    }

    @Test
    void notWithTheMandateOfACollegueOrOfAnotherParty() {
        var meeting = Meeting.of(REGION);
        for (String party : List.of("gemeente1", "gemeente2")) {
            String others = REGION.mandates().get(party);
            refused(409, INVALID, () -> meeting.agreeOn(colleague, ours, "mandaat", others));
        }
        refused(
                409,
                INVALID,
                () -> meeting.agreeOn(
                        delegate, ours, "mandaat", REGION.mandates().get("gemeente2")));
        refused(409, INVALID, () -> meeting.agreeOn(delegate, ours, "mandaat", id()));
    }

    @Test
    void notWithAMandateForAnotherCollaborationOfTheSameParty() {
        var second = Region.found(Product.place());
        var joining = Json.of("partij", ours, "geldtOp", "2016-01-01");
        second.secretary()
                .post("/v1/samenwerkingen/" + second.id() + "/partijen", joining)
                .ok();
        var meeting = Meeting.of(REGION);
        String elsewhere = id();
        var mandate = PERSONS.mandate(elsewhere, function).and("samenwerking", second.id());
        PERSONS.grant(second.secretary(), "gemeente1", mandate).ok();
        refused(409, NONE, () -> meeting.agree(colleague, ours));
        refused(409, INVALID, () -> meeting.agreeOn(colleague, ours, "mandaat", elsewhere));
    }

    @Test
    void notWithoutAMandateInWhatFollowsADecision() {
        var meeting = Meeting.of(REGION);
        for (String party : List.of("swvpo", "gemeente2"))
            meeting.agree(REGION.delegate(party), REGION.party(party)).ok();
        String decision = "/v1/besluiten/" + meeting.decision();
        var body = Json.of("mandaat", REGION.mandates().get("gemeente1"));
        refused(409, NONE, () -> colleague.post(decision + "/toetredingen", Json.of()));
        refused(409, INVALID, () -> colleague.post(decision + "/toetredingen", body));
        refused(
                409,
                "toetreding.al-gebonden",
                () -> REGION.delegate("swvpo").post(decision + "/toetredingen", Json.of()));
        for (String act : List.of("/toetredingen", "/bekrachtigingen", "/weigeringen"))
            for (Caller other : List.of(REGION.employee(), REGION.secretary()))
                refused(403, "recht.ontbreekt", () -> other.post(decision + act, Json.of("reden", "Namens u")));
        refused(409, "bekrachtiging.geen-voorbehoud", () -> delegate.post(decision + "/bekrachtigingen", Json.of()));
    }

    private String granted(Object... more) {
        String mandate = id();
        PERSONS.grant(
                        REGION.secretary(),
                        "gemeente1",
                        PERSONS.mandate(mandate, function).and(more))
                .ok();
        return mandate;
    }

    private static String theme(String name) {
        String theme = id();
        Json.of("id", theme, "soort", "focuspunt", "naam", name, "geldtOp", "2016-01-01")
                .sentBy(REGION.secretary(), "/v1/samenwerkingen/" + REGION.id() + "/themas");
        return theme;
    }
}
