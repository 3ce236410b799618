package nl.overeen.command.platform.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** A problem as RFC 9457 writes it, with a stable code of ours. */
public record Problem(int status, String code, String detail, Map<String, Object> more) {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** The words of query-service, which relays these answers beside its own. */
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Het verzoek klopt niet"),
            Map.entry(401, "Niet aangemeld"),
            Map.entry(403, "Dat mag u niet"),
            Map.entry(404, "Niet gevonden"),
            Map.entry(405, "Dat kan hier niet"),
            Map.entry(406, "Niet in die vorm te leveren"),
            Map.entry(408, "Te traag"),
            Map.entry(409, "Dat kan nu niet"),
            Map.entry(412, "Intussen gewijzigd"),
            Map.entry(413, "Te groot"),
            Map.entry(415, "In die vorm niet te lezen"),
            Map.entry(428, "Versie ontbreekt"),
            Map.entry(429, "Te veel verzoeken"),
            Map.entry(500, "Storing"),
            Map.entry(503, "Even niet bereikbaar"));

    private static final Map<Integer, String> CODES = Map.of(
            404, "niet-gevonden",
            405, "methode.onbekend",
            406, "antwoordvorm.onbekend",
            413, "te-groot",
            415, "inhoud.onbekende-vorm",
            500, "storing",
            503, "onbereikbaar");
    private static final Map<Integer, String> DETAILS = Map.of(
            404, "Dit bestaat niet, of u kunt het niet zien.",
            405, "Deze methode bestaat hier niet.",
            406, "Deze dienst antwoordt met application/json.",
            413, "De aanvraag is te groot.",
            415, "Stuur application/json.",
            500, "Er ging iets mis. Meld het nummer van deze aanvraag aan de beheerder.",
            503, "De opslag is nu niet bereikbaar. Probeer het straks opnieuw.");

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, Map.of());
    }

    /** One that says no more than its status. */
    public static Problem of(int status) {
        return of(
                status,
                CODES.getOrDefault(status, status < 500 ? "aanvraag.ongeldig" : "storing"),
                DETAILS.getOrDefault(status, "Deze aanvraag kan niet worden gelezen."));
    }

    /** Of a body that did not come in time. */
    public static Problem tooSlow() {
        return of(408, "te-traag", "De aanvraag kwam niet op tijd binnen. Probeer het opnieuw.");
    }

    static Problem of(List<Fault> faults) {
        String detail = faults.size() == 1 ? "Er is 1 fout." : "Er zijn " + faults.size() + " fouten.";
        return new Problem(400, faults.getFirst().code(), detail, Map.of("fouten", faults));
    }

    Problem with(String name, Object value) {
        var all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(status, code, detail, all);
    }

    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(bytes());
    }

    /** Answers with it where no operation is involved. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(bytes());
    }

    byte[] bytes() {
        var map = new LinkedHashMap<String, Object>();
        map.put("type", "urn:overeen:probleem:" + code);
        map.put("title", TITLES.getOrDefault(status, status < 500 ? "Het verzoek kan niet" : "Storing"));
        map.put("status", status);
        map.put("detail", detail);
        map.put("code", code);
        map.put("verzoek", RequestId.current());
        map.putAll(more);
        return JSON.writeValueAsBytes(map);
    }
}
