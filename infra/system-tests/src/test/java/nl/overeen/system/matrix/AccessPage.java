package nl.overeen.system.matrix;

import java.util.List;
import java.util.Locale;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rule.Whose;
import nl.overeen.events.access.Rules;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** The table of rules as a page for who must judge it and reads no Java. */
final class AccessPage {
    private static final String HEAD = """
            # Who may do what

            Made from the table of rules (`nl.overeen.events.access.Rules`), which both services enforce; every build holds
            this page against it, and asks a sample of its cells over HTTP (`-Pthorough`: all of them). After a change:
            `mvn test -pl infra/system-tests -am -Dtest=AccessPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true`.

            - What is not in the table is refused. Only what says *iedereen* needs no login.
            - One acts for one party or one collaboration at a time (the header `Namens`), with the functions held for it today and
              no others; the beheerder acts for nobody. Acting for whom one holds no function is refused (403) before anything is
              looked at. Every fact keeps for whom, and in which function, it was recorded.
            - Reading is by all functions that one holds today.
            - What one may not read does not exist: 404, in reading and writing alike, whether it is there or not. 403
              (`recht.ontbreekt`) is for what one may read but not do. A draft exists for its own party only. A party that left reads
              what there was up to its last day, and writes nothing.
            - Correcting a fact, or voiding it, is for whom may give the original command: its row is asked as well.
            - Nobody registers a mandate for himself. A position needs more than its row: a mandate, or a representation.

            **partij**: only the own party, and what is that party's. **tafel**: all that one may read in the own collaboration, or the
            collaborations of the own party. **alles**: of any collaboration or party. **installatie**: the installation itself.
            """;
    private static final List<String> COLUMNS =
            List.of("medewerker", "gedelegeerde", "partijbeheerder", "secretaris", "evaluator", "auditor", "beheerder");

    private AccessPage() {}

    static String written() {
        var page = new StringBuilder(HEAD);
        String thing = "";
        for (Rule rule : Rules.TABLE) {
            if (!rule.thing().equals(thing)) heading(page, rule.thing());
            thing = rule.thing();
            page.append(row(rule));
        }
        return page.toString();
    }

    private static void heading(StringBuilder page, String thing) {
        page.append("\n## ")
                .append(thing.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(thing.substring(1))
                .append("\n\n| Operation | Wat het doet |");
        COLUMNS.forEach(column -> page.append(' ').append(column).append(" |"));
        page.append("\n|---|---|").append("---|".repeat(COLUMNS.size())).append('\n');
    }

    private static String row(Rule rule) {
        var row = new StringBuilder("| `" + rule.method() + " " + rule.path() + "` | " + rule.does() + " |");
        for (Role role : Role.values())
            row.append(cell(rule, rule.roles().get(role))).append('|');
        return row.append(cell(rule, rule.administrator())).append("|\n").toString();
    }

    private static String cell(Rule rule, @Nullable Whose whose) {
        if (rule.reach() == Reach.OPEN) return " iedereen ";
        if (rule.reach() == Reach.LOGGED_IN) return " ingelogd ";
        if (whose == null) return " ";
        return switch (whose) {
            case PARTY -> " partij ";
            case TABLE -> " tafel ";
            case ANY -> " alles ";
            case INSTALLATION -> " installatie ";
        };
    }
}
