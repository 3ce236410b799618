package nl.overeen.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Every reading operation of the description, with an address of it in one region. */
record Reads(Caller reader, String region, JsonNode description) {

    /** Reads that know no moment, or more than one, each with the reason. */
    static final Map<String, String> WITHOUT = Map.of(
            "/v1/openapi.json", "says nothing about a region",
            "/v1/ik", "who someone is and what one may is judged by today",
            "/v1/samenwerkingen", "which regions one may read is judged by today",
            "/v1/samenwerkingen/{id}/agenda/vergelijking", "asks two moments, each with axes of its own",
            "/v1/samenwerkingen/{id}/agenda/vergelijking/lijst", "asks two moments, each with axes of its own",
            "/v1/samenwerkingen/{id}/live", "only says that there is something to read again");

    static Reads of(Caller reader, String region) {
        return new Reads(reader, region, reader.get("/v1/openapi.json").ok().json());
    }

    /** An operation, and the address at which it is asked; what is of a region exists at every moment. */
    record Read(String path, JsonNode operation, String address, boolean ofRegion) {
        String at(String asked) {
            return Addresses.and(address, asked);
        }
    }

    List<Read> all() {
        var reads = new ArrayList<Read>();
        var ids = ids();
        description.path("paths").forEachEntry((path, methods) -> {
            if (methods.has("get") && !WITHOUT.containsKey(path)) reads.add(read(path, methods.path("get"), ids));
        });
        return reads;
    }

    List<String> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    /** The fields of what it answers. */
    List<String> fields(JsonNode operation) {
        String name = operation
                .at("/responses/200/content/application~1json/schema/$ref")
                .asString(
                        operation.at("/responses/200/content/*~1*/schema/$ref").asString(""));
        var schema = description.at(name.replaceFirst("^#", ""));
        return List.copyOf(schema.path("properties").propertyNames());
    }

    private Read read(String path, JsonNode operation, Map<String, String> ids) {
        String address = Addresses.of(path, ids);
        for (JsonNode parameter : operation.path("parameters"))
            if (parameter.path("in").asString().equals("query")
                    && parameter.path("required").asBoolean()
                    && !address.contains(parameter.path("name").asString() + "="))
                throw new AssertionError("say in Addresses what " + parameter.path("name") + " of " + path + " is");
        return new Read(path, operation, address, address.contains(region));
    }

    /** One thing of each kind, of those that were there first. */
    private Map<String, String> ids() {
        var ids = new TreeMap<String, String>();
        String home = "/v1/samenwerkingen/" + region;
        ids.put("samenwerkingen", region);
        ids.put("revisie", "2");
        ids.put("ambities", first(home + "/agenda?op=2016-07-06", "/ambities/0/id"));
        ids.put("oogos", first(home + "/agenda?op=2016-07-06", "/oogos/0/id"));
        ids.put("agendas", first(home + "/agenda?op=2016-07-06", "/editie/id"));
        ids.put("besluiten", first(home + "/besluiten", "/besluiten/0/id"));
        ids.put("evaluaties", first(home + "/evaluaties", "/evaluaties/0/id"));
        ids.put("partijen", first(home, "/partijen/0/id"));
        ids.put("documenten", first("/v1/documenten?samenwerking=" + region, "/documenten/0/id"));
        ids.put("geschillen", first("/v1/geschillen?samenwerking=" + region, "/geschillen/0/id"));
        return ids;
    }

    String first(String path, String field) {
        String id = reader.get(path).ok().json().at(field).asString("");
        if (id.isEmpty()) throw new AssertionError("no " + field + " at " + path);
        return id;
    }
}
