package nl.overeen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A region with ten parties that each have an employee, a delegate and a mandate; and who acts in it. */
record Region(String id, List<Party> parties, Client secretary, Client employee, Client administrator) {
    static final int PARTIES = 10;
    static final String SINCE = "2016-01-01";

    /** @param employment function of the employee, the same person in every party; so is the delegate */
    record Party(String id, String employment, String delegation, String delegate) {}

    /** Logins of the demonstration, as persons of the product. */
    record People(String employee, String delegate, String secretary) {}

    static Region founded(String name, Client administrator, Client employee, Client secretary, People people) {
        String id = administrator.made("/v1/samenwerkingen", Map.of("naam", name, "geldtOp", SINCE));
        appoint(administrator, "/v1/samenwerkingen/" + id, people.secretary(), "secretaris");
        var region = new Region(id, new ArrayList<>(), secretary.behalf(id), employee, administrator);
        for (int number = 1; number <= PARTIES; number++) region.join(name + " " + number, people);
        return region;
    }

    private void join(String name, People people) {
        String party = administrator.made("/v1/partijen", Map.of("soort", "gemeente", "naam", name, "geldtOp", SINCE));
        administrator.post("/v1/samenwerkingen/" + id + "/partijen", Map.of("partij", party, "geldtOp", SINCE));
        String at = "/v1/partijen/" + party;
        String employment = appoint(administrator, at, people.employee(), "medewerker");
        String delegation = appoint(administrator, at, people.delegate(), "gedelegeerde");
        parties.add(new Party(party, employment, delegation, people.delegate()));
        secretary.post(at + "/mandaten", mandate(delegation, UUID.randomUUID().toString()));
    }

    static String appoint(Client administrator, String at, String person, String role) {
        String function = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("id", function, "persoon", person, "rol", role, "titel", "functie " + role, "geldtOp", SINCE);
        administrator.post(at + "/functies", body);
        return function;
    }

    Map<String, Object> mandate(String function, String mandate) {
        return Map.of(
                "id",
                mandate,
                "functie",
                function,
                "samenwerking",
                id,
                "reikwijdte",
                "alles",
                "grondslag",
                Map.of("besluit", "Besluit van het college", "datum", "2015-11-25"),
                "geldtOp",
                SINCE);
    }

    Party party(int number) {
        return parties.get(number % PARTIES);
    }

    Client employee(int number) {
        return employee.behalf(party(number).id());
    }
}
