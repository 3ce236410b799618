package nl.overeen.system;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came of a decision: from when it holds, where it was held over to, who was told, what was promised. */
record Outcomes(Links links, List<String> gaps) {

    void follow(JsonNode trace) {
        var since = trace.path("geldtVanaf");
        boolean lapsed = trace.path("vervallen").asBoolean();
        check(!(lapsed && since.isString()), "it holds and has lapsed");
        boolean open = trace.path("voorbehouden")
                .valueStream()
                .anyMatch(one -> !one.path("stand").asString().equals("bekrachtigd"));
        if (Links.isDecided(trace) && !open) check(since.isString(), "geldtVanaf");
        if (since.isString())
            check(since.asString().compareTo(trace.at("/oogo/dag").asString()) >= 0, "it holds before its OOGO");
        boolean held = trace.path("uitkomst").asString().equals("aangehouden");
        var next = trace.path("aangehoudenNaar");
        check(held == next.isString(), "aangehoudenNaar");
        if (held) check(links.oogos().contains(next.asString()), "aangehoudenNaar leads nowhere");
        trace.path("terugkoppelingen").forEach(told -> {
            fact(told, "terugkoppeling");
            check(Provenance.isFilled(told.path("aan")), "terugkoppeling, aan");
            check(Provenance.isFilled(told.at("/door/functie")), "terugkoppeling, door");
        });
        trace.path("toezeggingen").forEach(promise -> {
            fact(promise, "toezegging");
            check(links.commitments().contains(promise.path("id").asString()), "toezegging is not in the list");
            check(Provenance.isFilled(promise.path("toezegging")), "toezegging, tekst");
            promise.path("verslagen").forEach(report -> {
                fact(report, "verslag");
                check(Provenance.isFilled(report.path("verslag")), "verslag, tekst");
                check(Provenance.isFilled(report.at("/door/functie")), "verslag, door");
            });
        });
    }

    private void fact(JsonNode of, String what) {
        check(links.facts().contains(of.path("feit").asString("")), "the fact of a " + what);
    }

    private void check(boolean holds, String gap) {
        if (!holds) gaps.add(gap);
    }
}
