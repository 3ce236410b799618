package nl.overeen.events.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: who, in which function, for whom, from which day, why. Stands in the event's metadata.
 *
 * @param function      absent for a beheerder, who acts for the installation
 * @param party         the party acted for, or absent
 * @param collaboration the collaboration acted for as a whole, or absent
 * @param effective     the day from which the fact holds
 * @param request       names the request, in logs too
 * @param replaces      the fact that this one corrects or voids
 * @param confirmed     the fields of the request in which something looked like personal data, and was confirmed to be none
 */
public record Origin(
        PersonId actor,
        @Nullable FunctionId function,
        @Nullable Role role,
        @Nullable PartyId party,
        @Nullable CollaborationId collaboration,
        Day effective,
        @Nullable Text reason,
        String request,
        @Nullable FactId replaces,
        List<String> confirmed) {

    public Origin {
        confirmed = List.copyOf(confirmed);
    }

    /** Nothing in it looked like personal data. */
    public Origin(
            PersonId actor,
            @Nullable FunctionId function,
            @Nullable Role role,
            @Nullable PartyId party,
            @Nullable CollaborationId collaboration,
            Day effective,
            @Nullable Text reason,
            String request,
            @Nullable FactId replaces) {
        this(actor, function, role, party, collaboration, effective, reason, request, replaces, List.of());
    }

    /** The stored form: strings only. */
    public Map<String, String> toMetaData() {
        var map = new HashMap<String, String>();
        map.put("actor", actor.toString());
        put(map, "function", function);
        if (role != null) map.put("role", role.code());
        put(map, "party", party);
        put(map, "collaboration", collaboration);
        map.put("effective", effective.written());
        if (reason != null) map.put("reason", reason.compact());
        map.put("request", request);
        put(map, "replaces", replaces);
        if (!confirmed.isEmpty()) map.put("confirmed", String.join(",", confirmed));
        return map;
    }

    public static Origin from(Map<String, ?> map) {
        return new Origin(
                new PersonId(uuid((String) map.get("actor"))),
                map.get("function") instanceof String id ? new FunctionId(uuid(id)) : null,
                map.get("role") instanceof String code ? Role.of(code) : null,
                map.get("party") instanceof String id ? new PartyId(uuid(id)) : null,
                map.get("collaboration") instanceof String id ? new CollaborationId(uuid(id)) : null,
                new Day((String) map.get("effective")),
                map.get("reason") instanceof String text ? Text.parse(text) : null,
                (String) map.get("request"),
                map.get("replaces") instanceof String id ? FactId.parse(id) : null,
                map.get("confirmed") instanceof String fields ? List.of(fields.split(",")) : List.of());
    }

    private static UUID uuid(String written) {
        return UUID.fromString(written);
    }

    private static void put(Map<String, String> map, String key, @Nullable Object value) {
        if (value != null) map.put(key, value.toString());
    }
}
