package nl.overeen.system.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.overeen.events.value.Role;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** For whom one acts, in which function, and on which day that is judged. */
class ActingTest {
    private final Site site =
            Site.found(Product.place(), Tokens.of(Product.place()), Site.some().substring(0, 6));
    private final String subject = "matrix-both-" + Site.some();
    private final String person = site.person(subject);
    private final Things ofA = new Things(site, "a");
    private final Things ofB = new Things(site, "b");

    /** The same person, for this party or collaboration. */
    private Caller acting(String behalf) {
        return new Caller(site.place(), site.tokens().of(subject), behalf);
    }

    /** Somebody's token, and nobody to act for. */
    private Caller forNobody() {
        return new Caller(site.place(), site.tokens().of(subject), null);
    }

    private static Answer says(Caller who, Meeting meeting, String party) {
        var body = meeting.position(party, Meeting.disagreed());
        return who.post(meeting.path() + "/agendapunten/1/standpunten", body);
    }

    @Test
    void whoIsMedewerkerOfOnePartyAndGedelegeerdeOfAnotherHasTheRightsOfTheOneActedForOnly() {
        site.appoint(ofA.home(), person, "medewerker");
        site.appoint(ofB.home(), person, "gedelegeerde");
        var meeting = ofA.meeting().opened();
        String draft = ofB.draft();

        says(acting(ofA.partyId()), meeting, "b").refused(403, "recht.ontbreekt");
        says(acting(ofA.partyId()), meeting, "a").refused(403, "recht.ontbreekt");
        says(acting(ofB.partyId()), meeting, "a").refused(409, "vertegenwoordiging.ontbreekt");
        says(acting(ofB.partyId()), meeting, "b").ok();

        acting(ofA.partyId())
                .post("/v1/ambities/" + draft + "/delen", Json.of())
                .refused(404, "niet-gevonden");
        acting(ofB.partyId())
                .post("/v1/ambities/" + draft + "/delen", Json.of())
                .ok();
    }

    @Test
    void forWhomOneActsMustBeSaidAndBeSomebodyOneHoldsAFunctionForToday() {
        site.appoint(ofA.home(), person, "medewerker");
        String ambition = ofA.ambition().id();

        proposed(forNobody()).refused(400, "namens.ontbreekt");
        proposed(acting("")).refused(400, "namens.ontbreekt");
        proposed(acting("iemand")).refused(400, "namens.ongeldig");
        for (String other : List.of(ofB.partyId(), site.id(), Site.some(), ambition))
            proposed(acting(other)).refused(403, "recht.ontbreekt");
        proposed(acting(ofA.partyId())).ok();
    }

    private Answer proposed(Caller who) {
        return who.post("/v1/ambities", ofA.proposal());
    }

    @Test
    void whoHoldsTwoFunctionsForOnePartyMayDoWhatEitherMayAndTheFactSaysInWhich() {
        site.appoint(ofA.home(), person, "medewerker");
        site.appoint(ofA.home(), person, "partijbeheerder");
        var contact = Json.of("samenwerking", site.id(), "functie", ofA.function(Role.DELEGATE));

        proposed(acting(ofA.partyId())).ok();
        var named = acting(ofA.partyId())
                .post(ofA.home() + "/aanspreekpunten", contact)
                .ok();

        assertThat(last(named).at("/door/rol").asString()).isEqualTo("partijbeheerder");
    }

    @Test
    void everyFactShowsForWhomAndInWhichFunctionItWasRecorded() {
        site.appoint(ofA.home(), person, "medewerker");
        site.appoint(ofB.home(), person, "gedelegeerde");
        site.appoint(ofA.region(), person, "evaluator");

        JsonNode forA = last(proposed(acting(ofA.partyId())).ok());
        assertThat(forA.at("/door/partij/id").asString()).isEqualTo(ofA.partyId());
        assertThat(forA.at("/door/rol").asString()).isEqualTo("medewerker");
        assertThat(forA.at("/door/functie").asString()).isEqualTo("medewerker");

        JsonNode forB = last(proposed(acting(ofB.partyId())).ok());
        assertThat(forB.at("/door/partij/id").asString()).isEqualTo(ofB.partyId());
        assertThat(forB.at("/door/rol").asString()).isEqualTo("gedelegeerde");

        JsonNode forAll =
                last(acting(site.id()).post("/v1/evaluaties", ofA.evaluation()).ok());
        assertThat(forAll.at("/door/partij").isNull()).isTrue();
        assertThat(forAll.at("/door/rol").asString()).isEqualTo("evaluator");
    }

    /** The newest fact of the region, once this write can be seen. */
    private JsonNode last(Answer write) {
        String trail = ofA.region() + "/gebeurtenissen?aantal=1&volgorde=nieuwste";
        var facts = site.secretary().after(write, trail).ok().json().path("gebeurtenissen");
        return facts.get(0);
    }

    @Test
    void whoseFunctionEndedLastWeekRecordsNothingMoreNotEvenOfTheDaysInWhichItWasHeld() {
        String function = site.appoint(ofA.home(), person, "gedelegeerde").id();
        var meeting = ofA.meeting().opened();
        String lastWeek = LocalDate.now().minusWeeks(1).toString();
        site.administrator()
                .post(ofA.home() + "/functies/" + function + "/einde", Json.of("geldtOp", lastWeek))
                .ok();

        says(acting(ofA.partyId()), meeting, "a").refused(403, "recht.ontbreekt");
        acting(ofA.partyId())
                .post("/v1/ambities", ofA.proposal().and("geldtOp", "2016-03-01"))
                .refused(403, "recht.ontbreekt");

        var spoken = meeting.position("a", Meeting.disagreed()).and("gedelegeerde", person);
        site.secretary()
                .post(meeting.path() + "/agendapunten/1/standpunten", spoken)
                .ok();
    }

    @Test
    void theSecretarisRecordsNoPositionOfWhoWasNotYetGedelegeerdeOnThatDay() {
        var appointment = Json.of("persoon", person, "rol", "gedelegeerde", "titel", "Wethouder")
                .and("geldtOp", "2016-04-07");
        site.administrator().post(ofA.home() + "/functies", appointment).ok();
        var meeting = ofA.meeting().opened();
        var spoken = meeting.position("a", Meeting.disagreed()).and("gedelegeerde", person);

        site.secretary()
                .post(meeting.path() + "/agendapunten/1/standpunten", spoken)
                .refused(409, "standpunt.geen-functie");
    }

    @Test
    void aSecretarisAppointedTodayRecordsTheMinutesOfAnOlderMeeting() {
        var meeting = ofA.meeting();
        var appointment = Json.of("persoon", person, "rol", "secretaris", "titel", "Secretaris");
        site.administrator().post(ofA.region() + "/functies", appointment).ok();

        acting(site.id()).post(meeting.path() + "/opening", Json.of()).ok();
    }

    @Test
    void whoseFunctionIsToBeginTomorrowDoesNothingYet() {
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString();
        var appointment = Json.of("persoon", person, "rol", "medewerker", "titel", "Medewerker")
                .and("geldtOp", tomorrow);
        site.administrator().post(ofA.home() + "/functies", appointment).ok();

        proposed(acting(ofA.partyId())).refused(403, "recht.ontbreekt");
    }

    @Test
    void aPartyThatLeftReadsWhatWasThereAndWritesNothing() {
        String party = ofA.newcomer();
        site.appoint("/v1/partijen/" + party, person, "medewerker");
        String early = ofA.ambition().id();
        var left = site.secretary()
                .post(ofA.region() + "/partijen/" + party + "/vertrek", Json.of("geldtOp", "2016-06-30"))
                .ok();
        String late = ofA.proposal().and("geldtOp", "2016-07-01").sentBy(ofA.as(Role.MEMBER), "/v1/ambities");
        var withdrawing = Json.of("reden", "Klaar");

        var reader = acting(party);
        reader.after(left, "/v1/ambities/" + early).ok();
        reader.get("/v1/ambities/" + late).refused(404, "niet-gevonden");
        for (String version : List.of("1", "9"))
            reader.post("/v1/ambities/" + early + "/intrekking", withdrawing, "If-Match", "\"" + version + "\"")
                    .refused(403, "recht.ontbreekt");
        reader.post("/v1/ambities/" + late + "/intrekking", withdrawing, "If-Match", "\"1\"")
                .refused(404, "niet-gevonden");
        reader.post("/v1/ambities", ofA.proposal()).refused(403, "recht.ontbreekt");
        reader.post(ofA.home() + "/namen", Json.of("naam", "Anders")).refused(403, "recht.ontbreekt");
        site.secretary()
                .post("/v1/partijen/" + party + "/mandaten", site.mandate("a", Site.some()))
                .refused(403, "recht.ontbreekt");
    }
}
