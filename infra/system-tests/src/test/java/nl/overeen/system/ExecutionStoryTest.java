package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An edition, and what becomes of its ambitions. */
class ExecutionStoryTest {
    private final Region region = Region.found(Product.place());
    private final String indicator = UUID.randomUUID().toString();
    private final String goal = UUID.randomUUID().toString();
    private final String action = UUID.randomUUID().toString();

    @Test
    void anAmbitionIsLedMeasuredAndGoesUpInAnother() {
        var employee = region.employee();
        String target = region.propose("Blijft").id();
        var source = employee.post("/v1/ambities", proposal()).ok();
        var secretary = region.secretary();
        var edition = secretary
                .post(
                        "/v1/samenwerkingen/" + region.id() + "/agendas",
                        Map.of(
                                "naam", "Agenda",
                                "van", "2016-08-01",
                                "schooljaren", List.of("2016-2017"),
                                "ambities", List.of(Map.of("ambitie", source.id(), "revisie", 1)),
                                "geldtOp", "2016-03-02"))
                .ok();
        assertThat(secretary
                        .after(edition, "/v1/agendas/" + edition.id())
                        .ok()
                        .json()
                        .at("/revisies/0/ambities/0/titel")
                        .asString())
                .isEqualTo("Gaat op");

        String path = "/v1/ambities/" + source.id();
        String function =
                region.appoint("/v1/partijen/" + region.party("gemeente1"), "gemeente1-medewerker", "medewerker");
        secretary
                .post(
                        path + "/trekkers",
                        Map.of("partijen", List.of(Map.of("partij", region.party("gemeente1"), "functie", function))))
                .ok();
        employee.post(path + "/voortgang", Map.of("actie", action, "stand", "loopt"))
                .ok();
        var measured = employee.post(
                        path + "/metingen", Map.of("indicator", indicator, "waarde", 12, "geldtOp", "2016-09"))
                .ok();
        var line = employee.after(measured, region.agenda() + "?weergave=matrix")
                .ok()
                .json();
        assertThat(line.at("/ambities/1/trekker/partijen/0/functie/titel").asString())
                .isEqualTo("medewerker gemeente1-medewerker");
        assertThat(line.at("/ambities/1/voortgang/0/stand").asString()).isEqualTo("loopt");
        assertThat(line.at("/ambities/1/metingen/0/laatste/waarde").asInt()).isEqualTo(12);
        assertThat(line.at("/matrix/rijen").size()).isEqualTo(2);

        var merged = employee.post(
                        path + "/samenvoegingen",
                        Map.of(
                                "naar",
                                List.of(Map.of("ambitie", target, "doelen", List.of(goal))),
                                "losgelaten",
                                Map.of("acties", List.of(action)),
                                "reden",
                                "Samen verder"),
                        "If-Match",
                        "\"" + measured.version() + "\"")
                .ok();
        var after = employee.after(merged, "/v1/ambities/" + target).ok().json();
        assertThat(after.at("/uit/0/ambitie/titel").asString()).isEqualTo("Gaat op");
        assertThat(after.at("/meetreeksen/0/op").asString()).isEqualTo("2016-09");
        assertThat(employee.get(path).ok().json().at("/status").asString()).isEqualTo("samengevoegd");
        var difference = employee.get("/v1/ambities/" + target + "/verschil?van=1&tot=2")
                .ok()
                .json();
        assertThat(difference.at("/velden/0/veld").asString()).isEqualTo("doel.tekst");
        assertThat(difference.at("/velden/0/nieuw").asString()).isEqualTo("Minder");
    }

    private Map<String, Object> proposal() {
        return Map.of(
                "samenwerking",
                region.id(),
                "titel",
                "Gaat op",
                "geldtOp",
                "2016-03-01",
                "doelen",
                List.of(Map.of(
                        "id",
                        goal,
                        "tekst",
                        "Minder",
                        "indicatoren",
                        List.of(Map.of("id", indicator, "tekst", "Aantal", "soort", "aantal")))),
                "acties",
                List.of(Map.of("id", action, "nummer", "1.1", "tekst", "Doen")));
    }
}
