package nl.overeen.query.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** What is answered when something does not go (RFC 9457), with a stable code and the id of the request. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Refusal.Fault> fouten,
        String verzoek,
        @JsonAnyGetter Map<String, Object> more) {

    static Problem of(Refusal refusal, String request) {
        return new Problem(
                "urn:overeen:probleem:" + refusal.code(),
                title(refusal.status()),
                refusal.status(),
                String.valueOf(refusal.getMessage()),
                refusal.code(),
                refusal.faults(),
                request,
                refusal.more());
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "Het verzoek klopt niet";
            case 401 -> "Niet aangemeld";
            case 403 -> "Dat mag u niet";
            case 404 -> "Niet gevonden";
            case 405 -> "Dat kan hier niet";
            case 406 -> "Niet in die vorm te leveren";
            case 408 -> "Te traag";
            case 409 -> "Dat kan nu niet";
            case 412 -> "Intussen gewijzigd";
            case 413 -> "Te groot";
            case 415 -> "In die vorm niet te lezen";
            case 429 -> "Te veel verzoeken";
            case 503 -> "Even niet bereikbaar";
            default -> status < 500 ? "Het verzoek kan niet" : "Storing";
        };
    }
}
