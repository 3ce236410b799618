package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Refused.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** A draft of another party never was: it changes nothing that others read, and is told of in no refusal. */
class DraftAttemptTest {
    private static final Region REGION = Region.found(Product.place());
    private static final Rich RICH = Rich.found(REGION);
    private static final String SECRET = "Stil voornemen";

    private final Caller other = REGION.delegate("gemeente2");
    private final Caller secretary = REGION.secretary();

    @Test
    void nothingOfItChangesALetterOfWhatOthersRead() {
        REGION.appoint(RICH.home(), "auditor", "auditor");
        var readers = List.of(other, secretary, Caller.of(Product.place(), "auditor"));
        var before =
                readers.stream().map(reader -> Snapshot.of(reader, RICH.ids())).toList();
        var draft = draft();
        String page = "/v1/ambities/" + draft.id();
        var change = Json.of("toelichting", SECRET, "reden", SECRET, "geldtOp", "2016-03-02");
        var changed = REGION.employee()
                .post(page + "/wijzigingen", change, "If-Match", "\"1\"")
                .ok();
        assertThat(REGION.employee().after(changed, page).ok().body()).contains(SECRET);
        for (int i = 0; i < readers.size(); i++)
            before.get(i).isStillWhatIsRead(Snapshot.of(readers.get(i), RICH.ids()));
    }

    @Test
    void whoNamesItIsToldOfNothing() {
        var draft = draft();
        String mine = other.get("/v1/ambities/" + RICH.ids().get("ambities")).version() + "";
        for (Caller by : List.of(other, secretary)) {
            for (String part : List.of("", "/revisies/1", "/verschil?van=1&tot=1", "/herkomst?veld=titel"))
                unknown(draft, id -> by.get("/v1/ambities/" + id + part));
            for (String moment : List.of("", "?op=2016-03-01", "?bekendOp=2100-01-01"))
                unknown(draft, id -> by.get("/v1/ambities/" + id + moment));
            for (String act : List.of("delen", "wijzigingen", "samenvoegingen", "intrekking", "trekkers", "voortgang"))
                unknown(
                        draft,
                        id -> by.post("/v1/ambities/" + id + "/" + act, Json.of("reden", "Zien"), "If-Match", "\"1\""));
            for (String act : List.of("delen", "intrekking"))
                unknown(
                        draft,
                        id -> by.post("/v1/ambities/" + id + "/" + act, Json.of("reden", "Zien"), "If-Match", "\"9\""));
            unknown(draft, id -> by.post("/v1/feiten/" + id + ".0/vervallen", Json.of("reden", "Weg")));
            unknown(
                    draft,
                    id -> by.post(
                            "/v1/feiten/" + id + ".0/correctie",
                            Json.of("inhoud", Json.of("titel", "x"), "reden", "Weg")));
        }
        unknown(
                draft,
                id -> secretary.post("/v1/oogos/" + RICH.ids().get("dichtbij") + "/agendapunten", Region.item(id, 1)));
        unknown(
                draft,
                id -> other.post(
                        "/v1/ambities/" + RICH.ids().get("ambities") + "/wijzigingen",
                        Json.of("koppelingen", List.of(Json.of("ambitie", id, "soort", "koppelen")), "reden", "Zien"),
                        "If-Match",
                        "\"" + mine + "\""));
        unknown(
                draft,
                id -> other.post(
                        "/v1/ambities/" + RICH.ids().get("ambities") + "/samenvoegingen",
                        Json.of("naar", List.of(Json.of("ambitie", id)), "reden", "Zien"),
                        "If-Match",
                        "\"" + mine + "\""));
        unknown(
                draft,
                id -> secretary.post(
                        RICH.home() + "/agendas",
                        Json.of(
                                "naam",
                                "Proef",
                                "van",
                                "2017-08-01",
                                "ambities",
                                List.of(Json.of("ambitie", id, "revisie", 1)))));
        unknown(
                draft,
                id -> REGION.acting("evaluator", REGION.id())
                        .post(
                                "/v1/evaluaties",
                                Json.of("samenwerking", REGION.id(), "oordeel", "bereikt", "bevinding", "Zien")
                                        .and("onderwerp", Json.of("soort", "ambitie", "id", id))));
        unknown(draft, id -> other.get(REGION.agenda() + "/herkomst?veld=ambitie/" + id + "/titel"));
        unknown(draft, id -> other.get(RICH.home() + "/evaluaties?ambitie=" + id));
    }

    @Test
    void onceSharedItsFirstRevisionsAndFactsStayUnseen() {
        var draft = draft();
        String page = "/v1/ambities/" + draft.id();
        var change = Json.of(
                        "titel", "Nu voor allen", "toelichting", "Klaar", "reden", "Klaar", "geldtOp", "2016-03-02")
                .and("acties", List.of());
        REGION.employee()
                .post(page + "/wijzigingen", change, "If-Match", "\"1\"")
                .ok();
        var shared = REGION.employee()
                .post(page + "/delen", Json.of("geldtOp", "2016-03-03"))
                .ok();
        assertThat(other.after(shared, page).ok().body())
                .contains("Nu voor allen")
                .doesNotContain(SECRET);
        nothing(() -> other.get(page + "/revisies/1"), () -> other.get(page + "/revisies/99"), SECRET);
        nothing(
                () -> other.get(page + "/verschil?van=1&tot=2"),
                () -> other.get(page + "/verschil?van=98&tot=99"),
                SECRET);
        assertThat(other.get(page + "/herkomst?veld=titel").ok().body()).doesNotContain(SECRET);
        assertThat(other.get(RICH.home() + "/agenda/vergelijking?van=2016-03-01&tot=2016-03-04")
                        .ok()
                        .body())
                .doesNotContain(SECRET);
        for (int number : List.of(0, 1)) {
            String fact = "/v1/feiten/" + draft.id() + "." + number;
            String none = "/v1/feiten/" + draft.id() + ".99";
            var why = Json.of("reden", "Weg");
            nothing(() -> other.post(fact + "/vervallen", why), () -> other.post(none + "/vervallen", why), SECRET);
        }
    }

    private Answer draft() {
        return REGION.employee()
                .post(
                        "/v1/ambities",
                        Json.of("samenwerking", REGION.id(), "concept", true, "titel", SECRET, "reden", SECRET)
                                .and("acties", List.of(Json.of("tekst", SECRET)), "geldtOp", "2016-03-01"))
                .ok();
    }

    private static void unknown(Answer draft, Function<String, Answer> attempt) {
        if (attempt.apply(id()).status() == 200) {
            assertThat(attempt.apply(draft.id()).body()).doesNotContain(SECRET, draft.id());
            return;
        }
        nothing(() -> attempt.apply(draft.id()), () -> attempt.apply(id()), SECRET);
    }
}
