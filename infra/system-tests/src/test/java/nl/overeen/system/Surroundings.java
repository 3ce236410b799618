package nl.overeen.system;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What leads to the decisions of a region from elsewhere: agenda, disputes, follow-ups of evaluations. */
record Surroundings(Links links, List<String> gaps) {

    void follow() {
        links.read(links.collaboration() + "/agenda").path("ambities").forEach(this::line);
        links.read("/v1/geschillen?samenwerking=" + links.region())
                .path("geschillen")
                .forEach(dispute -> dispute(
                        links.read("/v1/geschillen/" + dispute.path("id").asString())));
        links.read(links.collaboration() + "/evaluaties").path("evaluaties").forEach(this::evaluation);
    }

    private void line(JsonNode line) {
        boolean adopted = line.path("status").asString().startsWith("vastgesteld");
        if (!adopted) return;
        var trace = links.read("/v1/besluiten/" + line.at("/besluit/id").asString());
        check(
                trace.path("teksten")
                        .valueStream()
                        .anyMatch(text -> text.path("id").equals(line.path("id"))
                                && text.path("revisie").equals(line.path("revisie"))),
                "ambitie " + line.path("nummer") + " is not in the decision that adopts it");
    }

    private void dispute(JsonNode dispute) {
        var item = links.read("/v1/oogos/" + dispute.at("/agendapunt/oogo").asString())
                .path("agendapunten")
                .valueStream();
        check(
                item.anyMatch(one -> one.path("nummer").equals(dispute.at("/agendapunt/nummer"))),
                "geschil about no item: " + dispute.path("agendapunt"));
        var ended = dispute.path("afloop");
        if (ended.path("besluit").isString())
            check(
                    links.decision(ended.path("besluit").asString())
                            .path("nummer")
                            .equals(ended.path("besluitnummer")),
                    "geschil ended in no decision");
    }

    private void evaluation(JsonNode evaluation) {
        evaluation.path("bewijs").forEach(evidence -> {
            if (evidence.path("feit").isString())
                check(links.facts().contains(evidence.path("feit").asString()), "bewijs without its fact");
        });
        var next = evaluation.path("vervolg");
        if (!next.isObject()) return;
        var proposal = next.path("voorstel");
        if (proposal.isObject()) check(links.hasRevision(proposal), "vervolg without its proposal: " + proposal);
        var item = next.path("agendapunt");
        if (item.isObject())
            check(links.oogos().contains(item.path("oogo").asString()), "vervolg without its item: " + item);
        check(
                proposal.isObject()
                        || item.isObject()
                        || next.path("vervolg").asString().equals("doorgaan"),
                "vervolg " + next);
    }

    private void check(boolean holds, String gap) {
        if (!holds) gaps.add(gap);
    }
}
