package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.PartyWrites.redacting;
import static nl.overeen.system.matrix.Site.some;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overeen.system.Json;
import nl.overeen.system.matrix.Writes.Asking;

/** An OOGO: before it, in the room, and its decisions. */
final class OogoWrites {
    private static final String OOGO = "/v1/oogos/{id}";
    private static final String ITEM = OOGO + "/agendapunten/{nummer}";

    private OogoWrites() {}

    static void to(Map<String, Asking> all) {
        all.put(
                "/v1/oogos",
                (things, who) -> new Sending(
                        "/v1/oogos", Meeting.convening(things), things.site().id(), null));
        before(all, OOGO + "/verplaatsing", meeting -> Json.of("dag", "2016-05-11", "reden", "Zaal bezet"));
        before(all, OOGO + "/afgelasting", meeting -> Json.of("reden", "Geen onderwerpen"));
        before(all, OOGO + "/volgorde", meeting -> Json.of("nummers", List.of(1)));
        before(all, OOGO + "/agendapunten", meeting -> Json.of("titel", "Een vraag", "soort", "bespreken"));
        before(
                all,
                ITEM + "/teksten",
                meeting -> Json.of(
                        "teksten",
                        List.of(Meeting.text(meeting.things().ambition().id()))));
        before(all, ITEM + "/intrekking", meeting -> Json.of("reden", "Te vroeg"));
        before(all, OOGO + "/onleesbaarmaking", meeting -> redacting(meeting.things(), meeting.id()));
        before(all, OOGO + "/opening", meeting -> Json.of());
        inTheRoom(
                all,
                OOGO + "/aanwezigheid",
                meeting -> Json.of("afwezig", List.of(meeting.things().site().party("po"))));
        inTheRoom(all, ITEM + "/bespreking", meeting -> Json.of("tekst", "Er is lang over gesproken"));
        inTheRoom(all, OOGO + "/toezeggingen", meeting -> meeting.promise(some()));
        inTheRoom(all, ITEM + "/afronding", meeting -> Json.of());
        all.put(ITEM + "/standpunten", (things, who) -> {
            var meeting = things.meeting().opened();
            var agreed = Json.of("standpunt", "akkoord");
            // one agrees for the own party; the secretaris records what this party's gedelegeerde says
            var body = who == Who.SECRETARY ? meeting.spoken(things.party(), agreed) : meeting.position("a", agreed);
            return to(meeting, ITEM + "/standpunten", body);
        });
        all.put(
                OOGO + "/sluiting",
                (things, who) ->
                        to(things.meeting().opened().agreed("a", "po").concluded(), OOGO + "/sluiting", Json.of()));
        afterwards(all);
    }

    private static void afterwards(Map<String, Asking> all) {
        for (String answer : List.of("/bevestigingen", "/betwistingen"))
            all.put(
                    ITEM + answer,
                    (things, who) -> to(
                            things.meeting()
                                    .opened()
                                    .agreed("po")
                                    .spoken(things.party())
                                    .concluded()
                                    .closed(),
                            ITEM + answer,
                            Json.of("partij", things.partyId(), "reden", "Zo was het")));
        all.put(OOGO + "/toezeggingen/{toezegging}/verslagen", (things, who) -> {
            var meeting = things.meeting().opened();
            String commitment = meeting.promised();
            meeting.concluded().closed();
            var body = Json.of("stand", "nagekomen", "verslag", "Verstuurd");
            return to(meeting, OOGO + "/toezeggingen/" + commitment + "/verslagen", body);
        });
        decided(all, "/toetredingen", meeting -> meeting.agreed("b", "po"), Json.of("geldtOp", "2016-05-20"));
        decided(
                all,
                "/bekrachtigingen",
                meeting -> meeting.agreed("po").said("a", Meeting.reserved()),
                Json.of("geldtOp", "2016-05-20"));
        decided(
                all,
                "/weigeringen",
                meeting -> meeting.agreed("po").said("a", Meeting.reserved()),
                Json.of("reden", "De raad wil niet", "geldtOp", "2016-05-20"));
        decided(all, "/terugkoppelingen", meeting -> meeting.agreed("a", "po"), Json.of("aan", "De jeugdteams"));
    }

    private static void before(Map<String, Asking> all, String operation, Function<Meeting, Json> body) {
        all.put(operation, (things, who) -> {
            var meeting = things.meeting();
            return to(meeting, operation, body.apply(meeting));
        });
    }

    private static void inTheRoom(Map<String, Asking> all, String operation, Function<Meeting, Json> body) {
        all.put(operation, (things, who) -> {
            var meeting = things.meeting().opened();
            return to(meeting, operation, body.apply(meeting));
        });
    }

    private static void decided(Map<String, Asking> all, String what, Function<Meeting, Meeting> said, Json body) {
        all.put("/v1/besluiten/{id}" + what, (things, who) -> {
            var meeting = said.apply(things.meeting().opened()).concluded().closed();
            return Sending.to(meeting.decision(), "/v1/besluiten/{id}" + what, body);
        });
    }

    private static Sending to(Meeting meeting, String operation, Json body) {
        return Sending.to(meeting.id(), operation.replace("{nummer}", "1"), body);
    }
}
