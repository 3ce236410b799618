package nl.overeen.system.attempt;

import java.util.ArrayList;
import java.util.List;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;
import nl.overeen.events.value.Role;
import nl.overeen.system.Caller;
import nl.overeen.system.Region;
import tools.jackson.databind.JsonNode;

/** The operations of the published description, each with somebody of a region who holds a role for it. */
record Described(Region region, JsonNode description) {

    static Described of(Region region) {
        String home = "/v1/samenwerkingen/" + region.id();
        region.appoint(home, "evaluator", "evaluator");
        region.appoint("/v1/partijen/" + region.party("gemeente1"), "gemeente1-partijbeheerder", "partijbeheerder");
        var said = region.employee().get("/v1/openapi.json");
        return new Described(region, said.ok().json());
    }

    /** An operation as it stands in the table of rules. */
    record Operation(Rule rule, JsonNode node, Caller caller) {
        /** The same address with this in every place of an id. */
        String path(String id) {
            return rule.path().replaceAll("\\{(nummer|revisie)}", "1").replaceAll("\\{[^}]+}", id);
        }

        List<JsonNode> parameters(String in) {
            return node.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString().equals(in))
                    .toList();
        }
    }

    List<Operation> operations(String method) {
        var all = new ArrayList<Operation>();
        for (Rule rule : Rules.TABLE)
            if (rule.method().equals(method)
                    && !rule.path().endsWith("/live")
                    && !rule.path().endsWith(".json"))
                all.add(new Operation(
                        rule, description.path("paths").path(rule.path()).path(method.toLowerCase()), caller(rule)));
        return all;
    }

    /** The schema of the body of a write; missing where it has none. */
    JsonNode body(Operation operation) {
        return resolved(operation.node().at("/requestBody/content/application~1json/schema"));
    }

    JsonNode resolved(JsonNode schema) {
        String name = schema.path("$ref").asString("");
        return name.isEmpty() ? schema : description.at(name.substring(1));
    }

    private Caller caller(Rule rule) {
        if (rule.method().equals("GET")) return region.employee();
        String party = region.party("gemeente1");
        if (rule.roles().containsKey(Role.SECRETARY)) return region.secretary();
        if (rule.roles().containsKey(Role.MEMBER)) return region.employee();
        if (rule.roles().containsKey(Role.DELEGATE)) return region.delegate("gemeente1");
        if (rule.roles().containsKey(Role.PARTY_STEWARD)) return region.acting("gemeente1-partijbeheerder", party);
        if (rule.roles().containsKey(Role.EVALUATOR)) return region.acting("evaluator", region.id());
        return Caller.of(region.place(), "beheerder");
    }
}
