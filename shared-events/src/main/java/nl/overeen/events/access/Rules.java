package nl.overeen.events.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rule.Whose;
import nl.overeen.events.access.table.AfterRules;
import nl.overeen.events.access.table.AgendaRules;
import nl.overeen.events.access.table.CollaborationRules;
import nl.overeen.events.access.table.OogoRules;
import nl.overeen.events.access.table.PartyRules;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * The table of rules: an operation without a row here is refused, and its description fails the build.
 *
 * <p>A row is an operation, a mark for each role, in this order, and for the beheerder, and what it does:
 *
 * <pre>
 * medewerker · gedelegeerde · partijbeheerder · secretaris · evaluator · auditor · beheerder
 *
 * P  of the party acted for only          A  of any collaboration or party
 * T  of all at the table one may read     I  of the installation itself
 * .  not
 * </pre>
 *
 * Instead of marks: {@code everyone}, without login, or {@code logged-in}.
 */
public final class Rules {
    private static final Pattern ROW =
            Pattern.compile("(GET|POST) +(\\S+) +(everyone|logged-in|[PT.](?: [PT.]){5} [AI.]) +(\\S.*)");
    private static final Map<Character, Whose> MARKS =
            Map.of('P', Whose.PARTY, 'T', Whose.TABLE, 'A', Whose.ANY, 'I', Whose.INSTALLATION);

    public static final List<Rule> TABLE = Stream.of(
                    PartyRules.ROWS, CollaborationRules.ROWS, AgendaRules.ROWS, OogoRules.ROWS, AfterRules.ROWS)
            .flatMap(rows -> read(rows).stream())
            .toList();

    private static final Map<String, Rule> BY_OPERATION = TABLE.stream()
            .collect(Collectors.toUnmodifiableMap(rule -> operation(rule.method(), rule.path()), rule -> rule));

    private Rules() {}

    /** The row of an operation; what its path calls its values does not matter. */
    public static Optional<Rule> find(String method, String path) {
        return Optional.ofNullable(BY_OPERATION.get(operation(method, path)));
    }

    /** How an operation is named, whatever its path calls its values: "POST /v1/ambities/{}/delen". */
    public static String operation(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    /** After a line with what they are about come the rows about it. */
    static List<Rule> read(String rows) {
        var read = new ArrayList<Rule>();
        String thing = "";
        for (String line : rows.lines().map(String::strip).toList())
            if (line.startsWith("#")) thing = line.substring(1).strip();
            else if (!line.isEmpty()) read.add(row(thing, line));
        return read;
    }

    private static Rule row(String thing, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) throw new IllegalArgumentException("not a row: " + line);
        String marks = row.group(3);
        Reach reach = switch (marks) {
            case "everyone" -> Reach.OPEN;
            case "logged-in" -> Reach.LOGGED_IN;
            default -> Reach.ROLE;
        };
        var roles = new EnumMap<Role, Whose>(Role.class);
        for (Role role : Role.values()) {
            @Nullable Whose whose = reach == Reach.ROLE ? MARKS.get(marks.charAt(2 * role.ordinal())) : Whose.TABLE;
            if (whose != null) roles.put(role, whose);
        }
        @Nullable Whose administrator = reach == Reach.ROLE ? MARKS.get(marks.charAt(2 * Role.values().length)) : null;
        return new Rule(thing, row.group(1), row.group(2), reach, Map.copyOf(roles), administrator, row.group(4));
    }
}
