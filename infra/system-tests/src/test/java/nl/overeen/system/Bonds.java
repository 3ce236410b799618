package nl.overeen.system;

import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whom a decision binds since when, and whom not: each by what it said in the OOGO or did afterwards. */
record Bonds(Links links, List<String> gaps) {

    void follow(JsonNode trace) {
        trace.path("vervolg").forEach(this::step);
        trace.path("gebonden").forEach(party -> bound(party, trace));
        trace.path("nietGebonden").forEach(party -> unbound(party, trace));
        trace.path("voorbehouden").forEach(reservation -> reservation(reservation, trace));
        var asked = new HashSet<String>();
        links.item(trace)
                .path("standpunten")
                .forEach(row -> asked.add(row.at("/partij/id").asString()));
        check(
                !asked.isEmpty() && Links.parties(trace).containsAll(asked),
                "an asked party is neither bound nor unbound");
    }

    private void step(JsonNode step) {
        String party = step.at("/partij/id").asString();
        String what =
                step.path("soort").asString() + " " + step.at("/partij/naam").asString();
        check(links.facts().contains(step.path("feit").asString("")), "the fact of " + what);
        check(Provenance.isFilled(step.at("/gedelegeerde/functie")), what + ", gedelegeerde");
        if (step.path("soort").asString().equals("weigering")) return;
        String then = "?op=" + step.path("geldtOp").asString() + "&bekendOp="
                + Caller.encoded(step.path("vastgelegdOp").asString());
        check(links.mandate(party, step.path("mandaat"), then), what + ", mandaat");
    }

    private void bound(JsonNode bound, JsonNode trace) {
        String since = bound.path("sinds").asString();
        boolean holds = switch (bound.path("door").asString()) {
            case "akkoord" ->
                since.equals(trace.at("/oogo/dag").asString())
                        && said(bound, trace).equals("akkoord");
            case "bekrachtigd" -> stepped("bekrachtiging", bound, since, trace);
            case "toegetreden" -> stepped("toetreding", bound, since, trace);
            default -> false;
        };
        check(holds, "gebonden " + bound);
    }

    private void unbound(JsonNode unbound, JsonNode trace) {
        String said = said(unbound, trace);
        boolean holds = switch (unbound.path("waarom").asString()) {
            case "afwezig" ->
                said.isEmpty() && trace.path("afwezig").valueStream().anyMatch(one -> isSame(one, unbound));
            case "geen-standpunt" -> said.isEmpty();
            case "voorbehoud" -> said.equals("akkoord-onder-voorbehoud");
            case "niet-akkoord" -> said.equals("niet-akkoord");
            case "aangehouden" -> said.equals("aanhouden");
            case "niets-besloten" -> said.equals("akkoord") && !Links.isDecided(trace);
            default -> false;
        };
        check(holds, "nietGebonden " + unbound);
    }

    private void reservation(JsonNode reservation, JsonNode trace) {
        String on = reservation.path("op").asString("");
        boolean holds = switch (reservation.path("stand").asString()) {
            case "bekrachtigd" -> stepped("bekrachtiging", reservation, on, trace);
            case "geweigerd" -> stepped("weigering", reservation, on, trace);
            case "open", "verlopen" -> on.isEmpty();
            default -> false;
        };
        check(holds && !reservation.path("voor").asString("").isEmpty(), "voorbehoud " + reservation);
    }

    private static boolean stepped(String kind, JsonNode party, String day, JsonNode trace) {
        return trace.path("vervolg")
                .valueStream()
                .anyMatch(step -> step.path("soort").asString().equals(kind)
                        && isSame(step.path("partij"), party)
                        && step.path("geldtOp").asString().equals(day));
    }

    /** What the party said in the end; empty when it said nothing. */
    private static String said(JsonNode party, JsonNode trace) {
        return trace.path("standpunten")
                .valueStream()
                .filter(position -> isSame(position.path("partij"), party)
                        && !position.path("vervangen").asBoolean())
                .map(position -> position.path("standpunt").asString())
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.path("id").equals(other.path("id"));
    }

    private void check(boolean holds, String gap) {
        if (!holds) gaps.add(gap);
    }
}
