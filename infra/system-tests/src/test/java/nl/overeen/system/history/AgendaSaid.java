package nl.overeen.system.history;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the product says of each ambition, in the same words as {@link NaiveAgenda}. */
final class AgendaSaid {
    private AgendaSaid() {}

    static Map<String, String> lines(JsonNode agenda) {
        var lines = new TreeMap<String, String>();
        agenda.path("ambities").forEach(line -> lines.put(line.path("id").asString(), line(line)));
        return lines;
    }

    private static String line(JsonNode line) {
        return String.join(
                "; ",
                "titel " + line.path("titel").asString(),
                "revisie " + line.path("revisie").asInt(),
                "status " + line.path("status").asString(),
                "besluit " + line.at("/besluit/nummer").asString("-"),
                "trekker " + lead(line.path("trekker")),
                "uren " + hours(line.path("uren")),
                "voortgang " + progress(line),
                "metingen " + measurements(line));
    }

    private static String lead(JsonNode lead) {
        if (!lead.isObject()) return "-";
        boolean proposed = lead.path("voorgesteld").asBoolean();
        return (proposed ? "voorgesteld" : lead.path("sinds").asString())
                + lead.path("partijen")
                        .valueStream()
                        .map(party -> " " + party.path("naam").asString("")
                                + (proposed ? "" : " " + party.at("/functie/id").asString()))
                        .toList();
    }

    private static String hours(JsonNode hours) {
        return hours.isObject() ? number(hours.path("gesteld")) + " " + number(hours.path("berekend")) : "-";
    }

    private static String number(JsonNode number) {
        return NaiveAgenda.number(number.isNumber() ? new BigDecimal(number.asString()) : null);
    }

    private static String progress(JsonNode line) {
        var reports = new TreeMap<String, String>();
        line.path("voortgang")
                .forEach(report -> reports.put(
                        report.path("actie").asString(),
                        report.path("stand").asString() + " "
                                + report.path("op").asString()));
        return reports.toString();
    }

    private static String measurements(JsonNode line) {
        var last = new TreeMap<String, String>();
        line.path("metingen")
                .forEach(one -> last.put(
                        one.path("indicator").asString(),
                        one.path("laatste").isObject()
                                ? one.at("/laatste/feit").asString() + " x"
                                        + one.path("aantal").asInt()
                                : "geen"));
        return last.toString();
    }
}
