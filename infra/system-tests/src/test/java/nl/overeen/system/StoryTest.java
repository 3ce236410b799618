package nl.overeen.system;

import static nl.overeen.system.Carrying.id;
import static nl.overeen.system.Table.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main story from founding to the agenda as of two days; each step goes on where the one before it ended.
 *
 * <p>Six people of four parties: of gemeente 1 the medewerker who proposes, the wethouder who speaks and the partijbeheerder
 * who hands out functions and mandates; the wethouder of gemeente 2, who may agree about one theme only and lets gemeente 1
 * speak about the rest; the directeur of the swv po; the directeur of the swv vo, who has no mandate at first. Beside them
 * the secretaris of the region, its evaluator, and the beheerder of the installation.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StoryTest {
    private static final String RESERVED = "akkoord-onder-voorbehoud";

    private final Founding founding = Founding.of(Product.place());
    private final Region region = founding.region();
    private final Readings readings = new Readings(region);
    private final String path = founding.path();
    private final String theme = id();
    private final Carrying carrying = Carrying.of(founding);
    private final String commitment = id();
    private final String representation = id();
    private final Table first = Table.at(region);
    private final Table second = Table.at(region);
    private String truants = "";
    private String continuous = "";
    private String care = "";
    private String edition = "";
    private String plan = "";
    private String evaluation = "";
    private String beforeTheOogo = "";

    @Test
    @Order(1)
    void aRegionIsFoundedAndFourPartiesJoinIt() {
        region.appoint(path, "secretaris", "secretaris");
        region.appoint(path, "evaluator", "evaluator");
        for (String party : Founding.PARTIES) {
            var joined = founding.join(party);
            var seen = region.secretary().after(joined, path).ok().json();
            assertThat(seen.path("partijen").size()).isEqualTo(region.parties().size());
        }
    }

    @Test
    @Order(2)
    void themesFunctionsMandatesAndARepresentationAreRegistered() {
        var entrusted = founding.people(theme, representation);
        var party = region.secretary()
                .after(entrusted, founding.home("gemeente2"))
                .ok()
                .json();
        assertThat(party.at("/mandaten/0/themas/0").asString()).isEqualTo(theme);
        assertThat(party.at("/vertegenwoordigdDoor/0/id").asString()).isEqualTo(representation);
    }

    @Test
    @Order(3)
    void procedureVisionPrinciplesAndAnEditionAreDrawnUp() {
        founding.rules();
        var opened = founding.edition();
        edition = opened.id();
        var seen = region.delegate("swvvo").after(opened, path + "/visie").ok().json();
        assertThat(seen.path("vastgesteld").isNull()).isTrue();
        assertThat(seen.path("openWijziging").asInt()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void anAmbitionIsDraftedSharedAndAmended() {
        var employee = region.employee();
        truants = carrying.draft("Elke thuiszitter een plek", theme).sentBy(employee, "/v1/ambities");
        String page = "/v1/ambities/" + truants;
        region.delegate("gemeente2").get(page).refused(404, "niet-gevonden");
        region.secretary().get(page).refused(404, "niet-gevonden");
        var shared =
                employee.post(page + "/delen", Json.of("geldtOp", "2016-03-05")).ok();
        region.delegate("gemeente2").after(shared, page).ok();
        founding.amend(truants, "toelichting", "Binnen zes weken", "reden", "Met een termijn", "geldtOp", "2016-03-10");
        continuous = founding.propose("Een doorgaande lijn").sentBy(employee, "/v1/ambities");
        care = founding.propose("Jeugdhulp op school").sentBy(employee, "/v1/ambities");
        var ordered = founding.order(edition, "2016-03-11", truants, continuous);
        var agenda =
                region.delegate("swvpo").after(ordered, region.agenda()).ok().json();
        assertThat(agenda.path("ambities").size()).isEqualTo(3);
        beforeTheOogo = agenda.path("bekendOp").asString();
    }

    @Test
    @Order(5)
    void anOogoIsConvenedAndItsItemsAreTabled() {
        plan = founding.supportPlan(region.delegate("swvpo"));
        first.convene("2016-1", "2016-04-06", "2016-03-12");
        second.convene("2016-2", "2016-06-13", "2016-04-01");
        first.lay("De agenda", "vaststellen", text("agenda", edition, 2));
        first.lay("De visie", "vaststellen", text("visie", region.id(), 1));
        first.lay("Thuiszitters", "vaststellen", text("ambitie", truants, 2));
        first.lay("Jeugdhulp", "vaststellen", text("ambitie", care, 1));
        first.lay("De uitgangspunten", "vaststellen", text("uitgangspunten", region.id(), 1));
        first.lay("Hoe gaat het met het vervoer?", "bespreken");
        first.lay("Wie onderzoekt het vervoer?", "opdracht");
        first.lay("Het ondersteuningsplan", "vaststellen", text("document", plan, 1));
        first.open();
        var seen = region.delegate("gemeente2").get(first.path()).ok().json();
        assertThat(seen.at("/procedure/versie").asInt()).isEqualTo(1);
        assertThat(seen.path("agendapunten").size()).isEqualTo(8);
        assertThat(seen.at("/agendapunten/0/standpunten").size()).isEqualTo(4);
    }

    @Test
    @Order(6)
    void thePartiesTakeTheirPositions() {
        first.say(1, "gemeente2", "akkoord").refused(409, "mandaat.ontbreekt");
        first.together(1, "gemeente1", "gemeente2", representation).ok();
        first.say(1, "swvpo", "akkoord").ok();
        first.say(1, "swvvo", "akkoord").refused(409, "mandaat.ontbreekt");
        first.say(1, "swvvo", RESERVED, "toelichting", "Het bestuur beslist", "bekrachtigenVoor", "2016-06-01")
                .ok();
        first.say(2, "gemeente1", "akkoord").ok();
        first.say(2, "swvpo", RESERVED, "toelichting", "De leden beslissen", "bekrachtigenVoor", "2016-06-01")
                .ok();
        first.say(3, "gemeente1", "akkoord").ok();
        first.spoken(3, "gemeente2", "gemeente2-wethouder", "akkoord").ok();
        first.say(3, "swvpo", "niet-akkoord", "toelichting", "Eerst de kosten").ok();
        first.say(3, "swvpo", "akkoord").ok();
        first.say(4, "gemeente1", "akkoord").ok();
        first.say(4, "swvpo", RESERVED, "toelichting", "De leden beslissen", "bekrachtigenVoor", "2016-06-01")
                .ok();
        first.say(5, "gemeente1", "akkoord").ok();
        first.spoken(5, "swvvo", "swvvo-directeur", "niet-akkoord", "toelichting", "Te algemeen")
                .ok();
        first.say(7, "swvvo", "aanhouden", "toelichting", "Eerst de cijfers").ok();
        first.say(8, "gemeente1", "akkoord").ok();
        first.say(8, "swvpo", "akkoord").ok();
    }

    @Test
    @Order(7)
    void theItemsAreConcludedAndTheOogoIsClosed() {
        var secretary = region.secretary();
        first.absent(List.of());
        secretary
                .post(first.item(6) + "/bespreking", Json.of("tekst", "Het vervoer loopt vast."))
                .ok();
        first.promise(commitment, 6, "gemeente1", "swvvo", "2016-05-01");
        secretary.post(first.path() + "/sluiting", Map.of()).refused(409, "oogo.open-agendapunten");
        for (int item = 1; item <= 6; item++) first.conclude(item);
        first.conclude(7, "aanhoudenNaar", second.id());
        first.conclude(8);
        assertThat(first.outcomes(first.close()))
                .containsExactly(
                        "vastgesteld",
                        "vastgesteld-onder-voorbehoud",
                        "vastgesteld",
                        "vastgesteld-onder-voorbehoud",
                        "geen-overeenstemming",
                        "besproken",
                        "aangehouden",
                        "vastgesteld");
        first.say(3, "gemeente1", "akkoord").refused(409, "oogo.gesloten");
    }

    @Test
    @Order(8)
    void afterwardsTheyConfirmContestRatifyRefuseJoinAndReport() {
        var neighbour = region.delegate("gemeente2");
        neighbour
                .post(first.item(3) + "/bevestigingen", Json.of("partij", region.party("gemeente2")))
                .ok();
        var school = region.delegate("swvvo");
        var contested = Json.of("partij", region.party("swvvo"), "reden", "Ik zei: te vroeg");
        school.post(first.item(5) + "/betwistingen", contested).ok();
        var primary = region.delegate("swvpo");
        primary.post(first.decision(2) + "/bekrachtigingen", Json.of("geldtOp", "2016-05-10"))
                .ok();
        school.post(first.decision(1) + "/bekrachtigingen", Json.of("geldtOp", "2016-05-20"))
                .ok();
        var refusal = Json.of("reden", "De leden willen dit niet", "geldtOp", "2016-05-11");
        primary.post(first.decision(4) + "/weigeringen", refusal).ok();
        school.post(first.decision(4) + "/toetredingen", Map.of()).refused(409, "besluit.vervallen");
        school.post(first.decision(3) + "/toetredingen", Json.of("geldtOp", "2016-05-25"))
                .ok();
        var told = Json.of("aan", "De jeugdteams", "bericht", "Zo doen we het", "geldtOp", "2016-05-26");
        region.secretary().post(first.decision(3) + "/terugkoppelingen", told).ok();
        var last = first.report(commitment, region.employee(), "2016-04-20");
        var decision = school.after(last, first.decision(3)).ok().json();
        assertThat(decision.path("gebonden").size()).isEqualTo(4);
        assertThat(school.get(first.decision(4)).json().path("vervallen").asBoolean())
                .isTrue();
        assertThat(readings.vision("2016-05-09").isNull()).isTrue();
        assertThat(readings.vision("2016-05-10").path("revisie").asInt()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void aDisputeIsSettledInTheNextOogo() {
        var gemeente = region.delegate("gemeente1");
        String page = founding.dispute(gemeente, first.id(), 5);
        founding.principles("Passend binnen zes weken", "2016-05-15");
        second.lay("De uitgangspunten", "vaststellen", text("uitgangspunten", region.id(), 2));
        second.lay("Wie onderzoekt het vervoer?", "opdracht");
        second.open();
        second.absent(List.of(region.party("gemeente2")));
        for (String party : List.of("gemeente1", "swvpo", "swvvo"))
            for (int item : List.of(1, 2)) second.say(item, party, "akkoord").ok();
        second.conclude(1);
        second.conclude(2);
        assertThat(second.outcomes(second.close())).containsExactly("vastgesteld", "opdracht-gegeven");
        String decision = second.decision(1).substring("/v1/besluiten/".length());
        var outcome = Json.of("uitkomst", "Met een termijn", "besluit", decision, "geldtOp", "2016-06-20");
        var settled = region.secretary().post(page + "/afloop", outcome).ok();
        var seen = gemeente.after(settled, page).ok().json();
        assertThat(seen.at("/afloop/besluitnummer").asString()).isEqualTo("2016-2.1");
    }

    @Test
    @Order(10)
    void theAmbitionIsLedCarriedOutAndHandedOver() {
        String page = "/v1/ambities/" + truants;
        String employee = founding.function("gemeente1-medewerker");
        carrying.assign(truants, employee, "2016-04-07");
        carrying.progress(truants, "loopt", "2016-06-01");
        carrying.measure(truants, 40, "2016-09");
        var moved = carrying.handOver(truants, employee, founding.function("gemeente1-wethouder"), "2016-10-01");
        assertThat(region.delegate("swvpo")
                        .after(moved, page)
                        .ok()
                        .json()
                        .at("/metingen/0/laatste/waarde")
                        .asInt())
                .isEqualTo(40);
        assertThat(readings.lead(page + "?op=2016-09-30")).isEqualTo("medewerker van gemeente1");
        assertThat(readings.lead(page)).isEqualTo("gedelegeerde van gemeente1");
    }

    @Test
    @Order(11)
    void anEvaluationIsFollowedUpInAProposal() {
        evaluation = founding.evaluation(carrying.goal(), truants, "2016-12-01");
        founding.amend(
                truants, "toelichting", "Binnen vier weken", "reden", "Uit de evaluatie", "geldtOp", "2016-12-10");
        var next = Json.of("vervolg", "bijstellen", "voorstel", truants, "revisie", 3, "geldtOp", "2016-12-12");
        var decided = region.secretary()
                .post("/v1/evaluaties/" + evaluation + "/vervolg", next)
                .ok();
        var page = region.delegate("swvvo")
                .after(decided, "/v1/ambities/" + truants)
                .ok()
                .json();
        assertThat(page.path("revisie").asInt()).isEqualTo(2);
        assertThat(page.at("/openWijziging/revisie").asInt()).isEqualTo(3);
    }

    @Test
    @Order(12)
    void thePlanGoesItsWayAndTheConsultationOnItIsProven() {
        founding.step(plan, "opr", "2016-04-20", "aan", "De OPR", "uitkomst", "Stemt in");
        var last = founding.step(plan, "inspectie", "2016-04-30", "aan", "De inspectie");
        String page = "/v1/documenten/" + plan;
        var proof = region.delegate("gemeente2")
                .after(last, page + "/overlegbewijs?versie=1")
                .ok()
                .json();
        assertThat(proof.path("volledig").asBoolean()).as(proof::toString).isTrue();
        assertThat(proof.at("/overleggen/0/besluit/nummer").asString()).isEqualTo("2016-1.8");
        assertThat(proof.path("gevolgd").size()).isEqualTo(2);
    }

    @Test
    @Order(13)
    void theAgendaIsReadAsOfTheDayBeforeTheOogoAndNow() {
        for (String then : List.of("?op=2016-04-05", "?op=2016-04-06&bekendOp=" + Caller.encoded(beforeTheOogo)))
            assertThat(readings.agenda(then, truants, continuous, care))
                    .containsExactly("voorstel 2 ", "voorstel 1 ", "voorstel 1 ");
        String reserved = "vastgesteld-onder-voorbehoud 1 2016-1.4";
        for (String then : List.of("?op=2016-04-06", "?op=oogo:" + first.id()))
            assertThat(readings.agenda(then, truants, continuous, care))
                    .containsExactly("vastgesteld 2 2016-1.3", "vastgesteld 1 2016-1.1", reserved);
        assertThat(readings.agenda("", truants, continuous, care))
                .containsExactly("vastgesteld 2 2016-1.3", "vastgesteld 1 2016-1.1", "voorstel 1 ");
    }

    @Test
    @Order(14)
    void theTraceOfEachDecisionIsComplete() {
        var log = region.secretary().get(path + "/besluiten").ok().json().path("besluiten");
        assertThat(log.size()).isEqualTo(10);
        for (Caller reader : List.of(region.secretary(), region.delegate("gemeente2")))
            assertThat(Provenance.gaps(reader, region.id())).isEmpty();
        var list = region.secretary().get(first.path() + "/besluitenlijst").ok().json();
        assertThat(list.path("besluiten").size()).isEqualTo(8);
        assertThat(list.at("/besluiten/5/bespreking").asString()).isEqualTo("Het vervoer loopt vast.");
        assertThat(list.at("/toezeggingen/0/stand").asString()).isEqualTo("nagekomen");
    }

    @Test
    @Order(15)
    void theTimelineAndTheWorkOfTwoPartiesSayWhatIsLeft() {
        var timeline = founding.evaluator()
                .get(path + "/evaluaties?ambitie=" + truants)
                .ok()
                .json();
        assertThat(timeline.at("/evaluaties/0/id").asString()).isEqualTo(evaluation);
        assertThat(timeline.at("/evaluaties/0/vervolg/voorstel/revisie").asInt())
                .isEqualTo(3);
        var lead = region.delegate("gemeente1").get(path + "/mijn-werk").ok().json();
        assertThat(lead.at("/acties/0/id").asString()).isEqualTo(carrying.action());
        var other = region.delegate("swvvo").get(path + "/mijn-werk").ok().json();
        assertThat(other.path("acties").size() + other.path("bekrachtigingen").size())
                .isZero();
        var then = region.delegate("swvvo")
                .get(path + "/mijn-werk?op=2016-04-10")
                .ok()
                .json();
        assertThat(then.at("/bekrachtigingen/0/nummer").asString()).isEqualTo("2016-1.1");
    }

    @Test
    @Order(16)
    void theTrailHoldsEveryFactOnce() {
        var trail = Trail.of(region.employee(), region.id());
        assertThat(trail.gaps()).isEmpty();
        var streams = trail.streams();
        assertThat(streams).contains(region.id(), truants, care, edition, plan, first.id(), second.id(), evaluation);
        assertThat((long) trail.facts().size()).isEqualTo(region.place().facts(streams));
        assertThat(trail.counted()).containsEntry("Binnen zes weken", 1).containsEntry("Verstuurd", 1);
    }
}
