package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.behalf;
import static nl.overeen.system.attempt.Persons.today;
import static nl.overeen.system.attempt.Refused.refused;

import java.util.List;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** No position after its moment, and none by who holds another role. */
class TooLateTest {
    private static final Region REGION = Region.found(Product.place());

    private final String ours = REGION.party("gemeente1");
    private final Caller delegate = REGION.delegate("gemeente1");
    private final Meeting meeting = Meeting.of(REGION);

    @Test
    void noPositionAfterTheItemWasConcluded() {
        meeting.agreed().decision();
        for (Caller by : List.of(delegate, REGION.secretary())) {
            refused(409, "agendapunt.afgerond", () -> by.post(meeting.positions(), body()));
            refused(
                    409,
                    "agendapunt.afgerond",
                    () -> by.post(
                            meeting.positions(), body().and("standpunt", "niet-akkoord", "toelichting", "Toch niet")));
        }
        refused(409, "agendapunt.afgerond", () -> meeting.secretary("/agendapunten/1/afronding"));
    }

    @Test
    void noPositionAfterClosing() {
        meeting.agreed().decision();
        meeting.secretary("/sluiting").ok();
        refused(409, "oogo.gesloten", () -> delegate.post(meeting.positions(), body()));
        refused(409, "oogo.gesloten", () -> meeting.secretary("/opening"));
        refused(409, "oogo.gesloten", () -> meeting.secretary("/afgelasting", "reden", "Achteraf"));
        var item = Region.item(meeting.ambition(), 1);
        refused(409, "oogo.gesloten", () -> REGION.secretary().post(meeting.path() + "/agendapunten", item));
    }

    @Test
    void noPositionAfterCancellationOrBeforeOpeningOrOnWhatWasWithdrawn() {
        meeting.secretary("/agendapunten/1/intrekking", "reden", "Niet rijp").ok();
        refused(409, "agendapunt.ingetrokken", () -> delegate.post(meeting.positions(), body()));
        refused(
                404,
                "niet-gevonden",
                () -> delegate.post(
                        meeting.positions().replace("/1/", "/2/"),
                        body().and("teksten", List.of(Region.text(meeting.ambition(), 1)))));
        meeting.secretary("/afgelasting", "reden", "Te weinig mensen").ok();
        refused(409, "oogo.afgelast", () -> delegate.post(meeting.positions(), body()));
        var unopened = Json.of(
                        "samenwerking",
                        REGION.id(),
                        "naam",
                        "dicht" + Persons.id().substring(0, 8))
                .and("dag", today().toString())
                .sentBy(REGION.secretary(), "/v1/oogos");
        REGION.secretary()
                .post("/v1/oogos/" + unopened + "/agendapunten", Region.item(meeting.ambition(), 1))
                .ok();
        String path = "/v1/oogos/" + unopened + "/agendapunten/1/standpunten";
        refused(409, "oogo.niet-geopend", () -> delegate.post(path, body()));
    }

    @Test
    void noPositionOnAnotherDayThanThatOfTheOogo() {
        for (String day : List.of(today().minusDays(1).toString(), "2016", "2016-04-06"))
            refused(400, "geldtOp.andere-dag", () -> delegate.post(meeting.positions(), body().and("geldtOp", day)));
        refused(
                400,
                "geldtOp.andere-dag",
                () -> delegate.post(
                        meeting.positions(),
                        body().and("geldtOp", today().plusDays(1).toString())));
    }

    @Test
    void noPositionOnAnotherTextThanLiesOnTheTable() {
        refused(409, "agendapunt.andere-revisie", () -> delegate.post(meeting.positions(), body().and("revisie", 2)));
        var other = REGION.propose("Een andere tekst").id();
        var text = body().and("teksten", List.of(Region.text(other, 1)));
        text.remove("revisie");
        refused(409, "agendapunt.andere-revisie", () -> delegate.post(meeting.positions(), text));
    }

    @Test
    void noPositionByWhoHoldsAnotherRole() {
        String region = REGION.id();
        var persons = new Persons(REGION);
        REGION.appoint("/v1/samenwerkingen/" + region, "auditor", "auditor");
        REGION.appoint("/v1/samenwerkingen/" + region, "evaluator", "evaluator");
        persons.appoint("gemeente1", "gemeente1-partijbeheerder", "partijbeheerder");
        for (Caller by : List.of(
                REGION.acting("auditor", region),
                REGION.acting("evaluator", region),
                REGION.acting("gemeente1-medewerker", ours),
                REGION.acting("gemeente1-partijbeheerder", ours)))
            refused(403, "recht.ontbreekt", () -> by.post(meeting.positions(), body()));
        for (String behalf : List.of(region, ours))
            refused(
                    403,
                    "recht.ontbreekt",
                    () -> REGION.acting("beheerder", behalf).post(meeting.positions(), body()));
        refused(400, "namens.ontbreekt", () -> persons.administrator().post(meeting.positions(), body()));
    }

    private Json body() {
        return Meeting.akkoord(behalf(ours));
    }
}
