package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever cannot be right gets its code, and nothing is written. */
class BadInputTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);
    private static final Answer PROPOSED = REGION.propose("Voor wie slecht schrijft");
    private static final String AMBITION = "/v1/ambities/" + PROPOSED.id();

    private final Caller employee = REGION.employee();
    private long before;

    @BeforeEach
    void count() {
        before = PLACE.facts();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(PLACE.facts()).isEqualTo(before);
    }

    @Test
    void whatIsNoJsonIsNotRead() {
        for (String body :
                List.of("", "{", "[1,2", "{\"titel\":}", "nee", "{\"titel\":\"a\"}}", "\u0000", "{'titel':1}"))
            employee.write("/v1/ambities", body).refused(400, "json.onleesbaar");
        employee.write("/v1/ambities", "{\"titel\":\"a\",\"titel\":\"b\"}").refused(400, "json.onleesbaar");
        employee.write("/v1/ambities", "[]").refused(400, "veld.verkeerd-type");
        employee.write("/v1/ambities", "null").refused(400, "veld.verkeerd-type");
    }

    @Test
    void deepNestingIsNotFollowed() {
        String deep = "{\"doelen\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        employee.write("/v1/ambities", deep).refused(400, "json.onleesbaar");
        String objects = "{\"trekker\":".repeat(2_000) + "1" + "}".repeat(2_000);
        assertThat(employee.write("/v1/ambities", objects).status()).isEqualTo(400);
    }

    @Test
    void tooMuchIsNotRead() {
        String large = "{\"titel\":\"" + "a".repeat(70_000) + "\"}";
        employee.write("/v1/ambities", large).refused(413, "te-groot");
        var direct = new Caller(PLACE, employee.token(), employee.behalf());
        direct.write(PLACE.address("command") + "/v1/ambities", large).refused(413, "te-groot");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var said = employee.write("/v1/ambities", """
                        {"samenwerking": "geen id", "concept": "ja", "titel": 7, "toelichting": "%s", "verzonnen": 1,
                         "geldtOp": "2016-02-30", "doelen": [{"tekst": "a\\u202Eb"}, {"indicatoren": [{"tekst": "t",
                         "soort": "gevoel", "nulmeting": "veel", "uiterlijk": "morgen"}]}],
                         "acties": [{"tekst": " ", "nummer": "acht"}], "ureninzet": {"gesteld": -1}}
                        """.formatted("x".repeat(10_001)));
        said.refused(400, said.json().path("code").asString());
        assertThat(said.fault("samenwerking")).isEqualTo("veld.ongeldig");
        assertThat(said.fault("concept")).isEqualTo("veld.verkeerd-type");
        assertThat(said.fault("titel")).isEqualTo("veld.verkeerd-type");
        assertThat(said.fault("toelichting")).isEqualTo("veld.te-lang");
        assertThat(said.fault("verzonnen")).isEqualTo("veld.onbekend");
        assertThat(said.fault("geldtOp")).isEqualTo("veld.ongeldige-datum");
        assertThat(said.fault("doelen[0].tekst")).isEqualTo("veld.ongeldig-teken");
        assertThat(said.fault("doelen[1].tekst")).isEqualTo("veld.verplicht");
        assertThat(said.fault("doelen[1].indicatoren[0].soort")).isEqualTo("veld.onbekende-waarde");
        assertThat(said.fault("doelen[1].indicatoren[0].nulmeting")).isEqualTo("veld.verkeerd-type");
        assertThat(said.fault("doelen[1].indicatoren[0].uiterlijk")).isEqualTo("veld.ongeldige-datum");
        assertThat(said.fault("acties[0].tekst")).isEqualTo("veld.te-kort");
        assertThat(said.fault("acties[0].nummer")).isEqualTo("veld.ongeldig");
        assertThat(said.fault("ureninzet.gesteld")).isEqualTo("veld.ongeldig");
    }

    @Test
    void everyTextIsHeldAgainstTheSameRules() {
        Map<String, String> wrong = Map.of(
                "\u202Eomgekeerd",
                "veld.ongeldig-teken",
                "nul \u0000",
                "veld.ongeldig-teken",
                "twee\nregels",
                "veld.ongeldig-teken",
                "\u2066verborgen\u2069",
                "veld.ongeldig-teken",
                "",
                "veld.te-kort",
                "   ",
                "veld.te-kort",
                "t".repeat(301),
                "veld.te-lang");
        wrong.forEach((title, code) -> {
            var said = propose(Map.of("samenwerking", REGION.id(), "titel", title));
            said.refused(400, code);
            assertThat(said.fault("titel")).isEqualTo(code);
        });
        String half = "{\"samenwerking\":\"%s\",\"titel\":\"half \\ud800\"}".formatted(REGION.id());
        employee.write("/v1/ambities", half).refused(400, "veld.ongeldig-teken");
    }

    @Test
    void aPatternIsThatOfTheWholeValueAndNotOfAPartOfIt() {
        for (String name : List.of("2016 1!", "-2016", "2016-1\n", "n".repeat(41), "a/b")) {
            var oogo = Map.of("samenwerking", REGION.id(), "naam", name, "dag", "2016-04-06");
            assertThat(REGION.secretary().post("/v1/oogos", oogo).faults("naam"))
                    .as(name)
                    .contains("veld.ongeldig");
        }
        for (String number : List.of("acht 8.3", "8.3 en 8.4", "8.3\n")) {
            var action = Map.of("tekst", "Doen", "nummer", number);
            var said = propose(Map.of("samenwerking", REGION.id(), "titel", "Acties", "acties", List.of(action)));
            assertThat(said.faults("acties[0].nummer")).as(number).contains("veld.ongeldig");
        }
        for (String codes : List.of("O/Gem; LPL", "O/Gem of LPL", "O, Gem", "2 O", "O\n")) {
            var hours = Map.of("regels", List.of(Map.of("omschrijving", "Uren", "uren", 4, "codes", codes)));
            var said = propose(Map.of("samenwerking", REGION.id(), "titel", "Uren", "ureninzet", hours));
            assertThat(said.fault("ureninzet.regels[0].codes")).as(codes).isEqualTo("veld.ongeldig");
        }
        var hours = Map.of("legenda", List.of("O", "Gem!"));
        assertThat(propose(Map.of("samenwerking", REGION.id(), "titel", "Uren", "ureninzet", hours))
                        .fault("ureninzet.legenda[1]"))
                .isEqualTo("veld.ongeldig");
        var party = Map.of("soort", "gemeente", "naam", "Gemeente", "code", "GM 0361");
        assertThat(Caller.of(PLACE, "beheerder").post("/v1/partijen", party).fault("code"))
                .isEqualTo("veld.ongeldig");
        var edition = Map.of("naam", "Agenda", "van", "2016-08-01", "schooljaren", List.of("x2016-2017"));
        assertThat(REGION.secretary()
                        .post("/v1/samenwerkingen/" + REGION.id() + "/agendas", edition)
                        .fault("schooljaren[0]"))
                .isEqualTo("veld.ongeldig");
    }

    @Test
    void onlyRealDaysAreTaken() {
        for (String day : List.of("2016-02-30", "2016-13", "16", "2016-2-3", "gisteren", "2016-04-06T00:00", "+2016"))
            assertThat(propose(Map.of("samenwerking", REGION.id(), "titel", "Dag", "geldtOp", day))
                            .refused(400, "veld.ongeldige-datum")
                            .fault("geldtOp"))
                    .isEqualTo("veld.ongeldige-datum");
        propose(Map.of("samenwerking", REGION.id(), "titel", "Dag", "geldtOp", "2150-01-01"))
                .refused(400, "geldtOp.toekomst");
        for (String read : List.of("?op=2016-02-30", "?bekendOp=2016-02-30", "?op=oogo:1", "?naPositie=ver"))
            assertThat(employee.get(REGION.agenda() + read).status()).isEqualTo(400);
    }

    @Test
    void aVersionMustBeNamedAndBeTheLast() {
        var change = Map.of("titel", "Beter", "reden", "Beter");
        employee.post(AMBITION + "/wijzigingen", change).refused(428, "versie.ontbreekt");
        var stale = employee.post(AMBITION + "/wijzigingen", change, "If-Match", "\"99\"")
                .refused(412, "versie.verouderd");
        assertThat(stale.json().path("versie").asLong()).isEqualTo(PROPOSED.version());
        employee.post(AMBITION + "/wijzigingen", change, "If-Match", "1").refused(400, "versie.ongeldig");
        employee.post(AMBITION + "/wijzigingen", change, "If-Match", "*").refused(400, "versie.ongeldig");
    }

    @Test
    void whoActsMustSayForWhomAndBeIt() {
        var body = Map.of("samenwerking", REGION.id(), "titel", "Namens wie");
        employee.behalf(null).post("/v1/ambities", body).refused(400, "namens.ontbreekt");
        employee.behalf("niemand").post("/v1/ambities", body).refused(400, "namens.ongeldig");
        employee.behalf(REGION.party("gemeente2")).post("/v1/ambities", body).refused(403, "recht.ontbreekt");
        employee.behalf(UUID.randomUUID().toString()).post("/v1/ambities", body).refused(403, "recht.ontbreekt");
        employee.behalf(PROPOSED.id()).post("/v1/ambities", body).refused(403, "recht.ontbreekt");
        REGION.secretary().post("/v1/ambities", body).refused(403, "recht.ontbreekt");
        employee.post("/v1/samenwerkingen", Map.of("naam", "Zelf gemaakt")).refused(403, "recht.ontbreekt");
    }

    @Test
    void nobodyComesInWithoutALogin() {
        var body = Map.of("samenwerking", REGION.id(), "titel", "Wie ben ik");
        for (Caller stranger : List.of(
                new Caller(PLACE, "onzin", null),
                new Caller(PLACE, "a.b.c", null),
                new Caller(PLACE, employee.token() + "x", null))) {
            assertThat(stranger.post("/v1/ambities", body).status()).isEqualTo(401);
            assertThat(stranger.get(REGION.agenda()).status()).isEqualTo(401);
            stranger.post(PLACE.address("command") + "/v1/ambities", body).refused(401, "aanmelding.ontbreekt");
        }
        Caller.nobody(PLACE).get(REGION.agenda()).refused(401, "aanmelding.ontbreekt");
        Caller.nobody(PLACE)
                .post(PLACE.address("command") + "/v1/ambities", body)
                .refused(401, "aanmelding.ontbreekt");
        var unsigned =
                new Caller(PLACE, "eyJhbGciOiJub25lIn0." + employee.token().split("\\.")[1] + ".", null);
        assertThat(unsigned.get(REGION.agenda()).status()).isEqualTo(401);
    }

    @Test
    void whatBelongsToAnotherRegionDoesNotExist() {
        var other = Region.found(PLACE);
        before = PLACE.facts();
        var stranger = other.delegate("gemeente1");
        for (String path : List.of(AMBITION, AMBITION + "/revisies/1"))
            assertThat(Caller.of(PLACE, "evaluator").get(path).status()).isIn(403, 404);
        var change = Map.of("titel", "Van ons", "reden", "Kan dat");
        stranger.post(AMBITION + "/wijzigingen", change, "If-Match", "\"1\"").refused(404, "niet-gevonden");
        stranger.post(AMBITION + "/wijzigingen", change, "If-Match", "\"9\"").refused(404, "niet-gevonden");
        stranger.post("/v1/ambities", Map.of("samenwerking", REGION.id(), "titel", "Van ons"))
                .refused(404, "niet-gevonden");
        other.secretary()
                .post("/v1/oogos", Map.of("samenwerking", REGION.id(), "naam", "van-ons", "dag", "2016-04-06"))
                .refused(404, "niet-gevonden");
        String nothing = "/v1/ambities/" + UUID.randomUUID();
        employee.post(nothing + "/wijzigingen", change, "If-Match", "\"1\"").refused(404, "niet-gevonden");
        employee.get(nothing).refused(404, "niet-gevonden");
        employee.get("/v1/ambities/geen-id").refused(404, "niet-gevonden");
    }

    @Test
    void theIdOfOneThingIsNotThatOfAnother() {
        for (String taken : List.of(REGION.id(), REGION.party("gemeente1"), PROPOSED.id())) {
            var said = propose(Map.of("id", taken, "samenwerking", REGION.id(), "titel", "Bestaat al"));
            assertThat(said.status()).as(said::toString).isEqualTo(409);
        }
        var wrongKind = REGION.secretary().post("/v1/oogos/" + PROPOSED.id() + "/opening", Map.of());
        wrongKind.refused(404, "niet-gevonden");
        employee.post("/v1/ambities/" + REGION.party("gemeente1") + "/delen", Map.of())
                .refused(404, "niet-gevonden");
        employee.post("/v1/ambities/" + REGION.id() + "/delen", Map.of()).refused(404, "niet-gevonden");
    }

    private Answer propose(Map<String, Object> body) {
        return employee.post("/v1/ambities", body);
    }
}
