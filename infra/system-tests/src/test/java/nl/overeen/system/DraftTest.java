package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafts and reading over the whole API. */
class DraftTest {
    private final Region region = Region.found(Product.place());

    @Test
    void othersSeeADraftInNoListAtAnyMomentAndItsEarlierRevisionsNever() {
        String ambition = region.propose("Voor iedereen").id();
        String oogo = region.meet("2016-1", "2016-04-06", ambition, 1);
        var draft = region.employee()
                .post(
                        "/v1/ambities",
                        Map.of(
                                "samenwerking",
                                region.id(),
                                "concept",
                                true,
                                "titel",
                                "Geheim eerste",
                                "reden",
                                "Geheime reden",
                                "acties",
                                List.of(Map.of("tekst", "Geheime actie")),
                                "trekker",
                                Map.of("partijen", List.of(region.party("gemeente1"))),
                                "geldtOp",
                                "2016-03-01"));
        String path = "/v1/ambities/" + draft.id();
        region.employee()
                .post(
                        path + "/wijzigingen",
                        Map.of("titel", "Bekend gemaakt", "reden", "Geheime wijziging", "geldtOp", "2016-03-02"),
                        "If-Match",
                        "\"" + draft.version() + "\"")
                .ok();
        var others = List.of(region.secretary(), region.delegate("gemeente2"), region.delegate("swvpo"));
        for (Caller other : others) {
            for (String list : lists(oogo))
                assertThat(other.get(list).ok().body())
                        .as(list)
                        .doesNotContain(draft.id(), "Geheim", "geheim", "Bekend");
        }
        String acties = region.employee()
                .get("/v1/samenwerkingen/" + region.id() + "/mijn-werk")
                .ok()
                .body();
        assertThat(acties).contains(draft.id());
        var shared = region.employee()
                .post(path + "/delen", Map.of("geldtOp", "2016-03-03"))
                .ok();
        for (Caller other : others) {
            assertThat(other.after(shared, region.agenda()).ok().body()).contains("Bekend gemaakt");
            for (String list : lists(oogo))
                assertThat(other.get(list).ok().body())
                        .as(list)
                        .doesNotContain("Geheim eerste", "Geheime reden", "Geheime wijziging");
        }
    }

    /** Every list of the region, now and as of each kind of moment. */
    private List<String> lists(String oogo) {
        var lists = Addresses.lists(region.id());
        assertThat(lists).hasSizeGreaterThan(12);
        var moments = List.of("", "op=2016-03-02", "op=oogo:" + oogo, "bekendOp=2100-01-01");
        var all = new ArrayList<String>();
        for (String list : lists) for (String moment : moments) all.add(Addresses.and(list, moment));
        return all;
    }
}
