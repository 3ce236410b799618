package nl.overeen.standalone.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What stands for a name between braces: <code>{issuer}</code>; <code>{vandaag-14}</code> and <code>{jaar+21}</code>, so
 * many days from today; <code>{mens-secretaris}</code>, the id that the server answered to that step; <code>{feit/meting}</code>,
 * the fact that it made; <code>{besluit/oogo/1}</code>, the decision on item 1 of the OOGO of that name; for any other name an
 * id that follows from it, the same in every run.
 */
final class Names {
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern DAY = Pattern.compile("(vandaag|jaar)([+-]\\d+)");
    private static final Pattern DECISION = Pattern.compile("besluit/(.+)/(\\d+)");

    private final Map<String, String> known = new HashMap<>();
    private final LocalDate today;

    Names(String issuer, LocalDate today) {
        this.today = today;
        known.put("issuer", issuer);
    }

    /** @param version of the thing after the step: how many facts it has */
    void answered(Step step, UUID id, long version) {
        known.put(step.stap(), id.toString());
        known.put("feit/" + step.stap(), id + "." + (version - 1));
    }

    JsonNode in(JsonNode body) {
        return Strings.in(body, text -> JsonNodeFactory.instance.stringNode(in(text)));
    }

    String in(String text) {
        return NAME.matcher(text).replaceAll(found -> of(found));
    }

    String of(String name) {
        var day = DAY.matcher(name);
        if (day.matches()) {
            LocalDate then = today.plusDays(Long.parseLong(day.group(2)));
            return day.group(1).equals("jaar") ? String.valueOf(then.getYear()) : then.toString();
        }
        var decision = DECISION.matcher(name);
        if (decision.matches()) return uuid(of(decision.group(1)) + "/" + decision.group(2));
        return known.getOrDefault(name, uuid("overeen-sample/" + name));
    }

    private String of(MatchResult found) {
        return of(found.group(1));
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
