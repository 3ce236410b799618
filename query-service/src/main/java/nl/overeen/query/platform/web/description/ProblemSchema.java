package nl.overeen.query.platform.web.description;

import tools.jackson.databind.node.ObjectNode;

/** How a problem looks, in the description. */
final class ProblemSchema {
    private ProblemSchema() {}

    static void addTo(ObjectNode schemas) {
        ObjectNode fault = schemas.putObject("Fout").put("type", "object");
        ObjectNode parts = fault.putObject("properties");
        parts.putObject("veld").put("type", "string").put("description", "Waar de fout zit");
        parts.putObject("code").put("type", "string").put("description", "Vaste code, voor programma's");
        parts.putObject("uitleg").put("type", "string").put("description", "Uitleg, voor mensen");
        fault.putArray("required").add("veld").add("code").add("uitleg");

        ObjectNode problem = schemas.putObject("Probleem").put("type", "object");
        ObjectNode members = problem.putObject("properties");
        members.putObject("type").put("type", "string").put("format", "uri");
        members.putObject("title").put("type", "string");
        members.putObject("status").put("type", "integer").put("format", "int32");
        members.putObject("detail").put("type", "string");
        members.putObject("code").put("type", "string").put("description", "Vaste code, voor programma's");
        members.putObject("verzoek").put("type", "string").put("description", "Nummer van het verzoek");
        members.putObject("versie")
                .put("type", "integer")
                .put("format", "int64")
                .put("description", "Bij 412: de versie van nu");
        members.putObject("voortgang")
                .put("type", "number")
                .put("description", "Bij code bijwerken: hoe ver het opnieuw opbouwen is, in procenten");
        members.putObject("fouten").put("type", "array").putObject("items").put("$ref", "#/components/schemas/Fout");
        problem.putArray("required").add("type").add("title").add("status").add("code");
    }
}
