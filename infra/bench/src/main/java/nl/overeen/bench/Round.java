package nl.overeen.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Every kind of command once, in one region; what each took goes to the table. */
record Round(Table table, String size, Region region, int number) {

    /** On what stands there for years: the OOGO of several hundred facts, an ambitie of thirty revisions and more. */
    void on(Full full) {
        int which = number % full.ambitions().size();
        String ambition = full.ambitions().get(which);
        propose();
        var meeting = new Meeting(region, full.oogo());
        amend(which, ambition, full.versions()[which]++);
        convene();
        decide(meeting, 100 + 2 * number, ambition, full.versions()[which]);
        party();
    }

    /** On what is as new as can be. */
    void onNew() {
        String ambition = propose();
        amend(number, ambition, 2);
        var meeting = convene();
        decide(meeting, 1, ambition, 2);
        party();
    }

    private String propose() {
        var employee = region.employee(number);
        String id = took(
                "ambitie voorstellen", () -> employee.made("/v1/ambities", Texts.proposal(region.id(), number, true)));
        took("ambitie delen", () -> employee.post("/v1/ambities/" + id + "/delen", Map.of()));
        return id;
    }

    private void amend(int proposer, String id, long version) {
        var employee = region.employee(proposer);
        var body = Texts.amendment(1000 + number);
        took("ambitie wijzigen", () -> employee.post("/v1/ambities/" + id + "/wijzigingen", body, version));
    }

    private Meeting convene() {
        var body = Meeting.convening(region, size + number);
        String id = took("oogo bijeenroepen", () -> region.secretary().made("/v1/oogos", body));
        var meeting = new Meeting(region, id);
        secretary("oogo openen", meeting.path() + "/opening", Map.of());
        var other = region.secretary().made("/v1/oogos", Meeting.convening(region, size + number + "-dicht"));
        region.secretary().post("/v1/oogos/" + other + "/opening", Map.of());
        secretary("oogo sluiten", "/v1/oogos/" + other + "/sluiting", Map.of());
        return meeting;
    }

    private void decide(Meeting meeting, int item, String ambition, long revision) {
        var texts = Map.<String, Object>of("teksten", List.of(Meeting.text(ambition, revision)));
        secretary("agendapunt agenderen", meeting.path() + "/agendapunten", Meeting.item(item, ambition, 1));
        secretary("andere revisie agenderen", meeting.at(item) + "/teksten", texts);
        for (int party = 0; party < 3; party++) {
            var body = meeting.agreement(revision, region.parties().subList(party, party + 1));
            secretary("standpunt", meeting.at(item) + "/standpunten", body);
        }
        var others = meeting.agreement(revision, region.parties().subList(3, Region.PARTIES));
        secretary("standpunt van zeven partijen", meeting.at(item) + "/standpunten", others);
        secretary("agendapunt afronden", meeting.at(item) + "/afronding", Map.of());
        region.secretary().post(meeting.path() + "/agendapunten", Meeting.item(item + 1, ambition, 1));
        secretary("agendapunt intrekken", meeting.at(item + 1) + "/intrekking", Map.of("reden", "Het is te vroeg."));
    }

    private void party() {
        var party = region.party(number);
        String at = "/v1/partijen/" + party.id();
        String mandate = UUID.randomUUID().toString();
        secretary("mandaat verlenen", at + "/mandaten", region.mandate(party.delegation(), mandate));
        secretary("mandaat intrekken", at + "/mandaten/" + mandate + "/intrekking", Map.of());
        String function = took(
                "functie toekennen", () -> Region.appoint(region.administrator(), at, party.delegate(), "medewerker"));
        String end = at + "/functies/" + function + "/einde";
        took("functie beëindigen", () -> region.administrator().post(end, Map.of()));
        var body = Map.<String, Object>of("soort", "gemeente", "naam", "Gemeente " + size + number);
        String joining = took("partij registreren", () -> region.administrator().made("/v1/partijen", body));
        String table = "/v1/samenwerkingen/" + region.id() + "/partijen";
        secretary("partij toelaten", table, Map.of("partij", joining, "geldtOp", Region.SINCE));
        secretary("partij vertrekt", table + "/" + joining + "/vertrek", Map.of("geldtOp", "2016-02-01"));
    }

    private void secretary(String kind, String path, Map<String, Object> body) {
        took(kind, () -> region.secretary().post(path, body));
    }

    private <T> T took(String kind, Supplier<T> work) {
        return table.series(kind + ", " + size).time(work);
    }
}
