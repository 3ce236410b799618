package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where values of the sample come from, and what differs between two of its moments, over HTTP. */
class CellsTest {
    private static final String JULY = "&op=2016-07-06";

    @Test
    void everyValueOfTheSampleSaysWhichFactsMadeItAndTwoMomentsSayWhatDiffers() {
        var auditor = Caller.of(Product.sampled(), "auditor");
        String region = "/v1/samenwerkingen/"
                + auditor.get("/v1/samenwerkingen")
                        .ok()
                        .json()
                        .at("/samenwerkingen/0/id")
                        .asString();
        var agenda = auditor.get(region + "/agenda?op=2016-07-06").ok().json();
        provenance(auditor, region, agenda.at("/ambities/3"));
        comparison(auditor, region, agenda);
    }

    private static void provenance(Caller auditor, String region, JsonNode fourth) {
        String ambition = "/v1/ambities/" + fourth.path("id").asString() + "/herkomst?veld=";
        var title = auditor.get(ambition + "titel" + JULY).ok().json();
        assertThat(kinds(title))
                .containsExactly(
                        "ambition.proposed", "agenda.ambitions-ordered", "oogo.convened", "oogo.item-concluded");
        assertThat(title.at("/waarde")).isEqualTo(fourth.at("/titel"));
        assertThat(title.at("/door/3/besluit/nummer").asString()).isEqualTo("2016-2.1");
        assertThat(title.at("/door/3/oogo/dag").asString()).isEqualTo("2016-07-06");
        String action = fourth.at("/acties/0/id").asString();
        assertThat(kinds(auditor.get(ambition + "actie.planning/" + action + JULY)
                        .ok()
                        .json()))
                .startsWith("ambition.amended");
        assertThat(kinds(auditor.get(ambition + "uren.gesteld" + JULY).ok().json()))
                .startsWith("ambition.amended");
        var difference = auditor.get(ambition + "uren.verschil" + JULY).ok().json();
        assertThat(difference.at("/soort").asString()).isEqualTo("berekend");
        assertThat(difference.at("/uit").findValuesAsString("waarde")).containsExactly("104", "86");
        var absent =
                auditor.get(ambition + "investering.toelichting" + JULY).ok().json();
        assertThat(absent.at("/soort").asString()).isEqualTo("afwezig");
        assertThat(absent.at("/waarde").isNull()).isTrue();
        auditor.get(ambition + "kleur").refused(404, "veld.onbekend");
        var total = auditor.get(region + "/agenda/herkomst?veld=totaal.berekend" + JULY)
                .ok()
                .json();
        assertThat(total.at("/waarde").asString()).isEqualTo("733");
        assertThat(total.at("/uit").size()).isEqualTo(7);
        var now = auditor.get(region + "/agenda").ok().json().at("/ambities");
        for (JsonNode line : now) {
            JsonNode measured = line.at("/metingen/0");
            if (measured.isMissingNode() || measured.at("/laatste").isNull()) continue;
            var found = auditor.get("/v1/ambities/" + line.path("id").asString() + "/herkomst?veld=meting/"
                            + measured.path("indicator").asString())
                    .ok()
                    .json();
            assertThat(found.at("/door").findValuesAsString("feit"))
                    .contains(measured.at("/laatste/feit").asString());
        }
        String leader = now.at("/0/trekker/partijen/0/id").asString();
        var lead = auditor.get("/v1/ambities/" + now.at("/0/id").asString() + "/herkomst?veld=trekker/" + leader);
        assertThat(kinds(lead.ok().json())).contains("ambition.trekker-assigned");
    }

    private static void comparison(Caller auditor, String region, JsonNode agenda) {
        String compare = region + "/agenda/vergelijking";
        var between =
                auditor.get(compare + "?van=2016-04-06&tot=2016-07-06").ok().json();
        assertThat(between.at("/ambities").findValuesAsString("soort")).contains("veranderd", "gegaan");
        assertThat(between.at("/totalen/tot/verschil").intValue()).isEqualTo(64);
        assertThat(between.at("/besluiten").findValuesAsString("nummer")).contains("2016-2.1");
        var oogos = agenda.at("/oogos");
        String meetings = "?van=oogo:" + oogos.at("/1/id").asString() + "&tot=oogo:"
                + oogos.at("/2/id").asString();
        var list = auditor.get(compare + "/lijst" + meetings).ok().json();
        assertThat(list.at("/van/oogo/naam").asString()).isEqualTo("2016-1");
        assertThat(list.at("/wijzigingen").findValuesAsString("adres")).contains("totaal.berekend", "editie.revisie");
        var known = auditor.get(compare + "?van=2016-04-06&vanBekendOp=2016-04-06&tot=2016-04-06")
                .ok()
                .json();
        assertThat(known.at("/besluiten/0/soort").asString()).isEqualTo("gekomen");
        auditor.get(compare).refused(400, "invoer.ongeldig");
    }

    private static List<String> kinds(JsonNode provenance) {
        return provenance
                .at("/door")
                .valueStream()
                .map(line -> line.path("soort").asString())
                .toList();
    }
}
