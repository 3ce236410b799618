package nl.overeen.system;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What stands behind every decision of a region, followed link by link to the page that each link names.
 *
 * @param gaps what was found empty, or leads nowhere
 */
record Provenance(Links links, List<String> gaps) {
    private static final Set<String> NEVER_BLANK = Set.of("id", "feit", "naam", "functie", "nummer", "vastgelegdOp");

    /** All gaps behind all decisions, in the words of the API. */
    static List<String> gaps(Caller reader, String region) {
        var links = new Links(reader, region);
        var provenance = new Provenance(links, new ArrayList<>());
        if (links.decisions().isEmpty()) provenance.gaps.add("the region has no decision");
        for (JsonNode decision : links.decisions()) provenance.follow(decision);
        new Surroundings(links, provenance.gaps).follow();
        return provenance.gaps;
    }

    private void follow(JsonNode line) {
        String name = line.path("nummer").asString();
        var trace = links.read("/v1/besluiten/" + line.path("id").asString());
        int before = gaps.size();
        filled(trace, "");
        author(trace.path("afgerondDoor"), "afgerondDoor");
        fact(trace, "besluit");
        meeting(trace);
        trace.path("teksten").forEach(text -> text(text, trace));
        trace.path("standpunten").forEach(position -> position(position, trace));
        new Bonds(links, gaps).follow(trace);
        new Outcomes(links, gaps).follow(trace);
        for (int i = before; i < gaps.size(); i++) gaps.set(i, "besluit " + name + ": " + gaps.get(i));
    }

    /** Who is named has a name, what is identified an id. */
    private void filled(JsonNode node, String where) {
        node.forEach(child -> {
            if (child.isArray() && !child.isEmpty() || child.isObject()) filled(child, where);
        });
        node.propertyStream().forEach(field -> {
            if (NEVER_BLANK.contains(field.getKey())) check(isFilled(field.getValue()), field.getKey() + " in " + node);
        });
    }

    private void author(JsonNode author, String what) {
        check(isFilled(author.path("rol")) && isFilled(author.path("functie")) && isFilled(author.path("naam")), what);
    }

    private void fact(JsonNode of, String what) {
        check(links.facts().contains(of.path("feit").asString("")), "the fact of " + what);
    }

    /** The OOGO concluded the item under a version of the procedure that stands there. */
    private void meeting(JsonNode trace) {
        var oogo = links.oogo(trace);
        check(
                oogo.path("naam").equals(trace.at("/oogo/naam"))
                        && oogo.path("dag").equals(trace.at("/oogo/dag")),
                "oogo");
        var item = links.item(trace);
        check(item.at("/afronding/nummer").equals(trace.path("nummer")), "agendapunt");
        check(item.at("/afronding/uitkomst").equals(trace.path("uitkomst")), "uitkomst");
        var procedure = oogo.path("procedure");
        check(procedure.path("regel").equals(trace.path("regel")), "regel");
        int version = procedure.path("versie").asInt(-1);
        if (version == 0) check(trace.path("regel").asString().equals("standaard"), "regel without procedure");
        else check(links.procedure(version).path("regel").equals(trace.path("regel")), "procedure " + version);
    }

    private void text(JsonNode text, JsonNode trace) {
        String what =
                "tekst " + text.path("soort").asString() + " " + text.path("id").asString();
        int revision = text.path("revisie").asInt();
        var wordings = text.path("revisies");
        check(
                !wordings.isEmpty()
                        && wordings.get(wordings.size() - 1).path("revisie").asInt() == revision,
                what + " ends at another revision");
        wordings.forEach(wording -> author(wording.path("door"), what + " revisie " + wording.path("revisie")));
        check(links.hasText(text), what + " has no page with revision " + revision);
        if (text.path("inAgenda").asBoolean())
            check(
                    trace.path("teksten").valueStream().anyMatch(other -> links.isEditionWith(other, text)),
                    what + " is in no edition of this decision");
        var before = text.path("vorige");
        if (before.isObject())
            check(
                    links.decision(before.path("besluit").asString())
                            .path("nummer")
                            .equals(before.path("nummer")),
                    what + ", vorige");
    }

    private void position(JsonNode position, JsonNode trace) {
        String party = position.at("/partij/id").asString();
        String what = "standpunt " + position.at("/partij/naam").asString();
        fact(position, what);
        author(position.path("gedelegeerde"), what + ", gedelegeerde");
        author(position.path("vastgelegdDoor"), what + ", vastgelegdDoor");
        check(Links.parties(trace).contains(party), what + " is neither bound nor unbound");
        if (position.path("bevestiging").isObject()) author(position.at("/bevestiging/door"), what + ", bevestiging");
        String choice = position.path("standpunt").asString();
        boolean plain = choice.equals("akkoord");
        check(plain || isFilled(position.path("toelichting")), what + " has no explanation");
        boolean mandated = position.path("mandaat").isObject();
        boolean represented = position.path("vertegenwoordiging").isObject();
        check(!plain || mandated || represented, what + " rests on nothing");
        check(!(mandated && represented), what + " rests on two grounds");
        String then = "?op=" + trace.at("/oogo/dag").asString() + "&bekendOp="
                + Caller.encoded(position.path("vastgelegdOp").asString());
        if (mandated) check(links.mandate(party, position.path("mandaat"), then), what + ", mandaat");
        if (represented)
            check(
                    links.representation(party, position.path("vertegenwoordiging"), then),
                    what + ", vertegenwoordiging");
        boolean reserved = choice.equals("akkoord-onder-voorbehoud");
        check(reserved == isFilled(position.path("bekrachtigenVoor")), what + ", bekrachtigenVoor");
        var known = new HashSet<String>();
        trace.path("voorbehouden").forEach(one -> known.add(one.path("id").asString()));
        if (reserved && !position.path("vervangen").asBoolean() && Links.isDecided(trace))
            check(known.contains(party), what + " is not among the reservations");
    }

    static boolean isFilled(JsonNode value) {
        return value.isNumber() || !value.asString("").isBlank();
    }

    private void check(boolean holds, String gap) {
        if (!holds) gaps.add(gap);
    }
}
