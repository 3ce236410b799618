package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** Who left the table reads what was, and nothing of what came after its last day. */
class ReleasedPartyTest {
    private final Region region = Region.found(Product.place());
    private final Persons persons = new Persons(region);

    @Test
    void nothingThatHoldsLaterChangesALetterOfWhatItReads() {
        var rich = Rich.found(region);
        persons.appoint("gemeente2", "auditor", "gedelegeerde");
        String leaving = rich.home() + "/partijen/" + region.party("gemeente2") + "/vertrek";
        region.secretary().post(leaving, Json.of("geldtOp", "2016-12-31")).ok();
        var reader = Caller.of(Product.place(), "auditor");
        var before = Snapshot.of(reader, rich.ids());
        assertThat(before.pages().values()).anyMatch(page -> page.contains("Geheime titel"));
        later(rich);
        before.isStillWhatIsRead(Snapshot.of(reader, rich.ids()));
    }

    @Test
    void itWritesNothingAndHearsNothing() {
        var rich = Rich.found(region);
        String leaving = rich.home() + "/partijen/" + region.party("gemeente2") + "/vertrek";
        region.secretary().post(leaving, Json.of("geldtOp", "2016-12-31")).ok();
        var delegate = region.delegate("gemeente2");
        var proposal = Json.of("samenwerking", region.id(), "titel", "Nog een keer");
        refused(403, "recht.ontbreekt", () -> delegate.post("/v1/ambities", proposal));
        refused(
                403,
                "recht.ontbreekt",
                () -> delegate.post("/v1/besluiten/" + rich.ids().get("besluiten") + "/toetredingen", Json.of()));
        String seat = "/v1/oogos/" + rich.ids().get("dichtbij") + "/agendapunten/1/standpunten";
        refused(
                404,
                "niet-gevonden",
                () -> delegate.post(seat, Meeting.akkoord(Persons.behalf(region.party("gemeente2")))));
        refused(404, "niet-gevonden", () -> delegate.get(rich.home() + "/live"));
    }

    /** Of each kind of thing something new, and something more about what it knows. */
    private void later(Rich rich) {
        var employee = region.employee();
        var secretary = region.secretary();
        String day = "2017-02-01";
        String ambition = "/v1/ambities/" + rich.ids().get("ambities");
        String version = "\"" + employee.get(ambition).version() + "\"";
        var change = Json.of("titel", "Later", "reden", "Later", "geldtOp", day);
        employee.post(ambition + "/wijzigingen", change, "If-Match", version).ok();
        var stand = Json.of("actie", rich.ids().get("actie"), "stand", "loopt", "geldtOp", day);
        employee.post(ambition + "/voortgang", stand).ok();
        var value = Json.of("indicator", rich.ids().get("indicator"), "waarde", 4, "geldtOp", day);
        employee.post(ambition + "/metingen", value).ok();
        employee.post("/v1/ambities", Json.of("samenwerking", region.id(), "titel", "Later", "geldtOp", day))
                .ok();
        secretary
                .post(rich.home() + "/themas", Json.of("soort", "domein", "naam", "Later", "geldtOp", day))
                .ok();
        secretary
                .post(
                        "/v1/besluiten/" + rich.ids().get("besluiten") + "/terugkoppelingen",
                        Json.of("aan", "Later", "geldtOp", day))
                .ok();
        secretary
                .post(
                        "/v1/oogos/" + rich.ids().get("oogos") + "/toezeggingen/"
                                + rich.ids().get("toezegging") + "/verslagen",
                        Json.of("stand", "nagekomen", "verslag", "Later", "geldtOp", day))
                .ok();
        var statement = Json.of("standpunt", "Later", "geldtOp", day);
        region.delegate("swvpo")
                .post("/v1/geschillen/" + rich.ids().get("geschillen") + "/standpunten", statement)
                .ok();
        var step = Json.of("versie", 1, "stap", "college", "aan", "Later", "geldtOp", day);
        secretary
                .post("/v1/documenten/" + rich.ids().get("documenten") + "/stappen", step)
                .ok();
        var named = persons.mandate(Persons.id(), rich.ids().get("functie")).and("geldtOp", day);
        persons.grant(secretary, "gemeente1", named).ok();
        for (String role : List.of("medewerker", "gedelegeerde"))
            persons.appoint("gemeente1", "gemeente1-partijbeheerder", role, "geldtOp", day);
        var next = Json.of("vervolg", "doorgaan", "toelichting", "Later", "geldtOp", day);
        secretary
                .post("/v1/evaluaties/" + rich.ids().get("evaluaties") + "/vervolg", next)
                .ok();
    }
}
