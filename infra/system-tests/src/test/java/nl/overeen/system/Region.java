package nl.overeen.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A region founded through the API for one test: four parties at the table, each with its delegate and mandate.
 *
 * @param parties ids by the first part of the accounts that work there
 */
public record Region(Place place, String id, Map<String, String> parties, Map<String, String> mandates) {
    private static final String SINCE = "2016-01-01";

    public static Region found(Place place) {
        var administrator = Caller.of(place, "beheerder");
        String name = "Regio " + UUID.randomUUID().toString().substring(0, 8);
        String id = administrator
                .post("/v1/samenwerkingen", Map.of("naam", name, "geldtOp", SINCE))
                .id();
        var region = new Region(place, id, new LinkedHashMap<>(), new LinkedHashMap<>());
        region.join(administrator, "gemeente1", "gemeente", "Gemeente 1 van " + name, "gemeente1-wethouder");
        region.join(administrator, "gemeente2", "gemeente", "Gemeente 2 van " + name, "gemeente2-wethouder");
        region.join(administrator, "swvpo", "swv-po", "Swv po van " + name, "swvpo-directeur");
        region.join(administrator, "swvvo", "swv-vo", "Swv vo van " + name, "swvvo-directeur");
        region.appoint("/v1/partijen/" + region.party("gemeente1"), "gemeente1-medewerker", "medewerker");
        region.appoint("/v1/samenwerkingen/" + id, "secretaris", "secretaris");
        region.parties().keySet().forEach(region::mandate);
        return region;
    }

    private void join(Caller administrator, String key, String kind, String name, String delegate) {
        String party = administrator
                .post("/v1/partijen", Map.of("soort", kind, "naam", name, "geldtOp", SINCE))
                .id();
        administrator
                .post("/v1/samenwerkingen/" + id + "/partijen", Map.of("partij", party, "geldtOp", SINCE))
                .ok();
        parties.put(key, party);
        mandates.put(key, appoint("/v1/partijen/" + party, delegate, "gedelegeerde"));
    }

    /** @return the id of the function */
    public String appoint(String home, String account, String role) {
        String function = UUID.randomUUID().toString();
        Caller.of(place, "beheerder")
                .post(
                        home + "/functies",
                        Map.of(
                                "id", function,
                                "persoon", person(account),
                                "rol", role,
                                "titel", role + " " + account,
                                "geldtOp", SINCE))
                .ok();
        return function;
    }

    /** Known to the product by the login's own name. */
    public String person(String account) {
        return person(account, "Functie " + account);
    }

    public String person(String account, String name) {
        var body = Map.of("issuer", place.issuer(), "subject", account, "naam", name);
        return Caller.of(place, "beheerder").post("/v1/personen", body).id();
    }

    /** @param behalf a party, or the region itself */
    public Caller acting(String account, String behalf) {
        return Caller.of(place, account).behalf(behalf);
    }

    private void mandate(String party) {
        String mandate = UUID.randomUUID().toString();
        secretary()
                .post(
                        "/v1/partijen/" + party(party) + "/mandaten",
                        Map.of(
                                "id",
                                mandate,
                                "functie",
                                mandates.get(party),
                                "samenwerking",
                                id,
                                "reikwijdte",
                                "alles",
                                "grondslag",
                                Map.of("besluit", "Besluit over mandaten", "datum", SINCE),
                                "geldtOp",
                                SINCE))
                .ok();
        mandates.put(party, mandate);
    }

    public String party(String key) {
        return parties.get(key);
    }

    /** Acts for the region as a whole. */
    public Caller secretary() {
        return Caller.of(place, "secretaris").behalf(id);
    }

    public Caller employee() {
        return Caller.of(place, "gemeente1-medewerker").behalf(party("gemeente1"));
    }

    /** Speaks for the party. */
    public Caller delegate(String party) {
        String title = party.startsWith("swv") ? "directeur" : "wethouder";
        return Caller.of(place, party + "-" + title).behalf(party(party));
    }

    public String agenda() {
        return "/v1/samenwerkingen/" + id + "/agenda";
    }

    /** A shared proposal, effective long ago. */
    public Answer propose(String title) {
        return employee()
                .post("/v1/ambities", Map.of("samenwerking", id, "titel", title, "geldtOp", "2016-03-01"))
                .ok();
    }

    /** An open OOGO on this day with one item about this revision. */
    public String meet(String name, String day, String ambition, int revision) {
        var secretary = secretary();
        String oogo = secretary
                .post("/v1/oogos", Map.of("samenwerking", id, "naam", name, "dag", day))
                .id();
        secretary
                .post("/v1/oogos/" + oogo + "/agendapunten", item(ambition, revision))
                .ok();
        secretary.post("/v1/oogos/" + oogo + "/opening", Map.of()).ok();
        return oogo;
    }

    public static Map<String, Object> item(String ambition, int revision) {
        return Map.of(
                "titel", "Vaststellen", "soort", "vaststellen", "teksten", java.util.List.of(text(ambition, revision)));
    }

    public static Map<String, Object> text(String ambition, int revision) {
        return Map.of("soort", "ambitie", "id", ambition, "revisie", revision);
    }
}
