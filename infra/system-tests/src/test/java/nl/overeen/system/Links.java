package nl.overeen.system;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The pages of a region to which the links of a decision lead; each is read once. */
final class Links {
    private final Caller reader;
    private final String region;
    private final Map<String, JsonNode> pages = new HashMap<>();
    private final Set<String> facts;

    Links(Caller reader, String region) {
        this.reader = reader;
        this.region = region;
        facts = Trail.of(reader, region).facts().stream()
                .map(fact -> fact.path("feit").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    String region() {
        return region;
    }

    String collaboration() {
        return "/v1/samenwerkingen/" + region;
    }

    /** What is not there is a missing node. */
    JsonNode read(String path) {
        return pages.computeIfAbsent(path, any -> {
            var answer = reader.get(any);
            return answer.status() == 404
                    ? MissingNode.getInstance()
                    : answer.ok().json();
        });
    }

    /** By their ids, as the trail has them. */
    Set<String> facts() {
        return facts;
    }

    List<JsonNode> decisions() {
        return read(collaboration() + "/besluiten")
                .path("besluiten")
                .valueStream()
                .toList();
    }

    JsonNode decision(String id) {
        return with("id", id, read(collaboration() + "/besluiten").path("besluiten"));
    }

    JsonNode oogo(JsonNode decision) {
        return read("/v1/oogos/" + decision.at("/oogo/id").asString());
    }

    Set<String> oogos() {
        return ids(read("/v1/oogos?samenwerking=" + region).path("oogos"));
    }

    Set<String> commitments() {
        return ids(read(collaboration() + "/toezeggingen").path("toezeggingen"));
    }

    /** The item that the decision concludes. */
    JsonNode item(JsonNode decision) {
        for (JsonNode item : oogo(decision).path("agendapunten"))
            if (item.at("/afronding/besluit").equals(decision.path("id"))) return item;
        return MissingNode.getInstance();
    }

    JsonNode procedure(int version) {
        return with("nummer", version + "", read(collaboration() + "/procedure").path("versies"));
    }

    /** Whether the page of the text has the revision, with the same title where it has one. */
    boolean hasText(JsonNode text) {
        String id = text.path("id").asString();
        String revision = text.path("revisie").asString();
        return switch (text.path("soort").asString()) {
            case "ambitie" ->
                isTitled(
                        text,
                        read("/v1/ambities/" + id + "/revisies/" + revision).path("titel"));
            case "agenda" ->
                isTitled(
                        text,
                        with("revisie", revision, read("/v1/agendas/" + id).path("revisies"))
                                .path("naam"));
            case "visie", "uitgangspunten" ->
                id.equals(region)
                        && with(
                                        "revisie",
                                        revision,
                                        read(collaboration() + "/"
                                                        + text.path("soort").asString())
                                                .path("revisies"))
                                .isObject();
            case "document", "afspraak" ->
                isTitled(
                        text,
                        with("nummer", revision, read("/v1/documenten/" + id).path("versies"))
                                .path("titel"));
            default -> false;
        };
    }

    boolean hasRevision(JsonNode proposal) {
        return read("/v1/ambities/" + proposal.path("ambitie").asString() + "/revisies/"
                        + proposal.path("revisie").asString())
                .isObject();
    }

    private static boolean isTitled(JsonNode text, JsonNode title) {
        return Provenance.isFilled(title) && title.equals(text.path("titel"));
    }

    /** Whether this is an edition that holds the ambition in the revision decided on. */
    boolean isEditionWith(JsonNode edition, JsonNode ambition) {
        if (!edition.path("soort").asString().equals("agenda")) return false;
        var page = read("/v1/agendas/" + edition.path("id").asString());
        return with("revisie", edition.path("revisie").asString(), page.path("revisies"))
                .path("ambities")
                .valueStream()
                .anyMatch(line -> line.path("ambitie").equals(ambition.path("id"))
                        && line.path("revisie").equals(ambition.path("revisie")));
    }

    /** Whether the party's page had the mandate on that day, on the same ground. */
    boolean mandate(String party, JsonNode mandate, String then) {
        var found = with(
                "id",
                mandate.path("id").asString(),
                read("/v1/partijen/" + party + then).path("mandaten"));
        return isOnSameGround(mandate, found);
    }

    boolean representation(String party, JsonNode representation, String then) {
        var all = read("/v1/partijen/" + party + then).path("vertegenwoordigdDoor");
        var found = with("id", representation.path("id").asString(), all);
        return isOnSameGround(representation, found)
                && found.at("/vertegenwoordiger/id").equals(representation.at("/door/id"));
    }

    private static boolean isOnSameGround(JsonNode named, JsonNode found) {
        return Provenance.isFilled(named.path("besluit"))
                && found.at("/grondslag/besluit").equals(named.path("besluit"))
                && found.at("/grondslag/datum").equals(named.path("datum"))
                && found.path("alles").equals(named.path("alles"));
    }

    /** All parties of which a decision says whether it binds them. */
    static Set<String> parties(JsonNode decision) {
        var all = new HashSet<>(ids(decision.path("gebonden")));
        all.addAll(ids(decision.path("nietGebonden")));
        return all;
    }

    /** Whether something was adopted or ordered. */
    static boolean isDecided(JsonNode decision) {
        String outcome = decision.path("uitkomst").asString();
        return outcome.startsWith("vastgesteld") || outcome.startsWith("opdracht-gegeven");
    }

    private static Set<String> ids(JsonNode all) {
        return all.valueStream().map(one -> one.path("id").asString()).collect(Collectors.toUnmodifiableSet());
    }

    private static JsonNode with(String field, String value, JsonNode all) {
        for (JsonNode one : all) if (one.path(field).asString("").equals(value)) return one;
        return MissingNode.getInstance();
    }
}
