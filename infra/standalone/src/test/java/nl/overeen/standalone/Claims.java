package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the sample says on which day, read by someone through the API. */
record Claims(Reader reader, String region) {

    static Claims of(Reader reader) throws IOException, InterruptedException {
        return new Claims(
                reader,
                reader.read("/v1/samenwerkingen").at("/samenwerkingen/0/id").asString());
    }

    void hold() throws Exception {
        theDayBeforeNothingOfTheSecondAgendaIsAdopted();
        theOogoOf6AprilAdoptsTenAmbitionsWithoutHours();
        afterTheExampleAdoptionEightAmbitionsStateTheirHours();
        eachDifferenceAndEachUnknownCodeHasItsReason();
        twoSpeerpuntenHaveNoAmbition();
        whatWasMergedSaysIntoWhat();
        minutesComeLate();
        aCorrectionChangesWhatIsKnownNotWhatWasKnown();
        everyDecisionIsTraced();
        theVisionOfAprilStaysWhereTheyDidNotAgree();
        theConsultationOnTheSupportPlanIsProved();
        everyFactSaysFromWhereItComesAndByWhom();
    }

    private void theDayBeforeNothingOfTheSecondAgendaIsAdopted() throws Exception {
        var agenda = agenda("op=2016-04-05");
        assertThat(agenda.at("/editie/naam").asString()).isEqualTo("Agenda 2014");
        assertThat(lines(agenda)).hasSize(10).allMatch(line -> is(line, "voorstel"));
    }

    private void theOogoOf6AprilAdoptsTenAmbitionsWithoutHours() throws Exception {
        var agenda = agenda("op=oogo:" + oogo("2016-1"));
        assertThat(agenda.at("/editie/naam").asString()).isEqualTo("Agenda 2016");
        assertThat(agenda.at("/editie/besluit/nummer").asString()).isEqualTo("2016-1.1");
        assertThat(lines(agenda))
                .hasSize(10)
                .allMatch(line -> is(line, "vastgesteld") && line.path("uren").isNull());
        assertThat(agenda.at("/totalen/gesteld").isNull()).isTrue();
    }

    private void afterTheExampleAdoptionEightAmbitionsStateTheirHours() throws Exception {
        var agenda = agenda("op=2016-07-06");
        assertThat(lines(agenda)
                        .filter(line -> is(line, "vastgesteld"))
                        .map(line -> line.path("nummer").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(agenda.at("/totalen/gesteld").asInt()).isEqualTo(669);
        assertThat(agenda.at("/totalen/berekend").asInt()).isEqualTo(733);
        assertThat(lines(agenda("op=2016-07-05")))
                .noneMatch(line -> line.path("uren").isObject());
    }

    private void eachDifferenceAndEachUnknownCodeHasItsReason() throws Exception {
        var totals = agenda("op=2016-07-06").path("totalen");
        assertThat(reasons(totals, "afwijkingen"))
                .isEqualTo(Map.of(
                        4, "Gesteld is 86 uur; de regels tellen op tot 104, 18 meer.",
                        7, "Gesteld is 60 uur; de regels tellen op tot 76, 16 meer.",
                        8, "Gesteld is 195 uur; de regels tellen op tot 225, 30 meer."));
        assertThat(reasons(totals, "onbekendeCodes"))
                .isEqualTo(Map.of(
                        3, "De codes VSV, RMC staan niet in de legenda.",
                        6, "De code Experts staat niet in de legenda.",
                        7, "De code GGD staat niet in de legenda.",
                        8, "De codes S, GGD staan niet in de legenda."));
    }

    private void twoSpeerpuntenHaveNoAmbition() throws Exception {
        for (String day : List.of("2016-04-06", "2016-07-06", "2026-01-01"))
            assertThat(agenda("op=" + day).path("themasZonderAmbitie").valueStream())
                    .as(day)
                    .allMatch(theme -> theme.path("soort").asString().equals("speerpunt"))
                    .extracting(theme -> theme.path("naam").asString())
                    .containsExactly("Leerlingenvervoer", "Huisvesting");
    }

    private void whatWasMergedSaysIntoWhat() throws Exception {
        var agenda = agenda("op=2016-07-06");
        assertThat(lines(agenda)
                        .filter(line -> is(line, "samengevoegd"))
                        .map(line -> line.at("/einde/naar/0/titel").asString()))
                .containsExactly(
                        "Jeugdhulp die past bij sbo, so, vso en opvang",
                        "Ondersteuning op maat per school en doelgroep");
        assertThat(agenda.at("/ambities/7/doelen").valueStream())
                .extracting(goal -> goal.path("tekst").asString())
                .contains("Elk jaar ligt er één overzicht van wat onze afspraken voor kinderen betekenen.");
    }

    private void minutesComeLate() throws Exception {
        for (String known : List.of("2016-04-06", "2016-04-11"))
            assertThat(lines(agenda("op=2016-04-06&bekendOp=" + known)))
                    .hasSize(10)
                    .allMatch(line -> is(line, "voorstel"));
        assertThat(lines(agenda("op=2016-04-06&bekendOp=2016-04-12")))
                .hasSize(10)
                .allMatch(line -> is(line, "vastgesteld"));
        assertThat(agenda("op=2016-07-06&bekendOp=2016-07-10")
                        .at("/totalen/berekend")
                        .asInt())
                .isZero();
    }

    private void aCorrectionChangesWhatIsKnownNotWhatWasKnown() throws Exception {
        assertThat(measured("op=2018-12-31&bekendOp=2018-11-04")).isEqualTo(91);
        assertThat(measured("op=2018-12-31&bekendOp=2018-11-05")).isEqualTo(19);
        assertThat(measured("op=2018-12-31")).isEqualTo(19);
        assertThat(measured("op=2018-09-30")).isEqualTo(29);
    }

    private int measured(String asked) throws Exception {
        return agenda(asked).at("/ambities/2/metingen/0/laatste/waarde").asInt();
    }

    private void everyDecisionIsTraced() throws Exception {
        var decisions =
                reader.read("/v1/samenwerkingen/" + region + "/besluiten").path("besluiten");
        assertThat(decisions).hasSize(11);
        for (JsonNode line : decisions)
            DecisionTrace.isComplete(
                    reader.read("/v1/besluiten/" + line.path("id").asString()));
    }

    private void theVisionOfAprilStaysWhereTheyDidNotAgree() throws Exception {
        var vision = reader.read("/v1/samenwerkingen/" + region + "/visie?op=2016-12-31");
        assertThat(vision.at("/vastgesteld/nummer").asString()).isEqualTo("2016-1.3");
        assertThat(vision.path("openWijziging").asInt()).isEqualTo(2);
        var disputes = reader.read("/v1/geschillen?samenwerking=" + region + "&op=2016-12-31")
                .path("geschillen");
        assertThat(disputes).hasSize(1);
        assertThat(disputes.at("/0/stand").asString()).isEqualTo("afgehandeld");
    }

    private void theConsultationOnTheSupportPlanIsProved() throws Exception {
        var plan = reader.read("/v1/documenten?samenwerking=" + region)
                .path("documenten")
                .valueStream()
                .filter(document -> document.path("soort").asString().equals("ondersteuningsplan"))
                .findFirst()
                .orElseThrow();
        var proof = reader.read("/v1/documenten/" + plan.path("id").asString() + "/overlegbewijs");
        assertThat(proof.path("volledig").asBoolean()).isTrue();
        assertThat(proof.path("gevolgd").valueStream())
                .extracting(step -> step.path("stap").asString())
                .containsExactly("opr", "inspectie");
    }

    private void everyFactSaysFromWhereItComesAndByWhom() throws Exception {
        String page = "/v1/samenwerkingen/" + region + "/gebeurtenissen";
        int read = 0;
        long cursor = 0;
        do {
            var trail = reader.read(page + "?cursor=" + cursor);
            for (JsonNode fact : trail.path("gebeurtenissen")) {
                assertThat(fact.path("reden").asString(""))
                        .as(fact.path("feit").asString())
                        .containsPattern("bron: S4, (ambitie|paragraaf) \\d|voorbeeld");
                assertThat(fact.at("/door/naam").asString()).isNotEqualTo("voormalig functionaris");
                read++;
            }
            cursor = trail.path("volgende").isNumber() ? trail.path("volgende").asLong() : 0;
        } while (cursor > 0);
        assertThat(read).isGreaterThan(300);
    }

    private JsonNode agenda(String asked) throws Exception {
        return reader.read("/v1/samenwerkingen/" + region + "/agenda?" + asked);
    }

    private String oogo(String name) throws Exception {
        return agenda("op=2016-12-31")
                .path("oogos")
                .valueStream()
                .filter(oogo -> oogo.path("naam").asString().equals(name))
                .map(oogo -> oogo.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> lines(JsonNode agenda) {
        return agenda.path("ambities").valueStream();
    }

    private static boolean is(JsonNode line, String status) {
        return line.path("status").asString().equals(status);
    }

    private static Map<Integer, String> reasons(JsonNode totals, String flags) {
        var reasons = new TreeMap<Integer, String>();
        for (JsonNode flag : totals.path(flags))
            reasons.put(flag.path("nummer").asInt(), flag.path("uitleg").asString());
        return reasons;
    }
}
