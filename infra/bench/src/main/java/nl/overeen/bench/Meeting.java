package nl.overeen.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** An OOGO of today and what is sent to it. */
record Meeting(Region region, String id) {

    static Map<String, Object> convening(Region region, String name) {
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        return Map.of("samenwerking", region.id(), "naam", name, "dag", today);
    }

    static Map<String, Object> item(int number, String ambition, long revision) {
        return Map.of(
                "nummer",
                number,
                "titel",
                "Agendapunt " + number,
                "soort",
                "vaststellen",
                "teksten",
                List.of(text(ambition, revision)));
    }

    static Map<String, Object> text(String ambition, long revision) {
        return Map.of("soort", "ambitie", "id", ambition, "revisie", revision);
    }

    String path() {
        return "/v1/oogos/" + id;
    }

    String at(int item) {
        return path() + "/agendapunten/" + item;
    }

    /** Recorded by the secretaris, for these parties in one request. */
    Map<String, Object> agreement(long revision, List<Region.Party> parties) {
        return Map.of(
                "standpunt",
                "akkoord",
                "revisie",
                revision,
                "namens",
                parties.stream().map(party -> Map.of("partij", party.id())).toList(),
                "gedelegeerde",
                parties.getFirst().delegate());
    }
}
