package nl.overeen.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.standalone.store.CannotStart;
import nl.overeen.standalone.store.Postgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * What the operator may choose, under {@code overeen.}; everything has a default but what only the operator can know.
 *
 * @param data folder with everything that outlives a run
 * @param sample whether the demo provider runs, with its published accounts
 * @param programs folder for PostgreSQL's own programs; in the data folder when not given
 * @param beheerders who rules the product, as {@code issuer|subject}
 */
record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean sample,
        @Nullable Path programs,
        @DefaultValue Ports port,
        @Nullable Database postgres,
        @Nullable Documents mongo,
        @DefaultValue List<String> beheerders) {

    /** Ports on loopback; 0 means any free one. */
    record Ports(
            @DefaultValue("8080") int query,
            @DefaultValue("8081") int command,
            @DefaultValue("8082") int identity,
            @DefaultValue("8090") int queryManagement,
            @DefaultValue("8091") int commandManagement,
            @DefaultValue("0") int postgres,
            @DefaultValue("0") int mongo) {

        /** Those that must be free, by the name of their setting. */
        Map<String, Integer> fixed(boolean sample) {
            var fixed = new LinkedHashMap<String, Integer>();
            fixed.put("query", query);
            fixed.put("command", command);
            if (sample) fixed.put("identity", identity);
            fixed.put("query-management", queryManagement);
            fixed.put("command-management", commandManagement);
            return fixed;
        }
    }

    /** The operator's own PostgreSQL. */
    record Database(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password) {
        Postgres.Account account() {
            return new Postgres.Account(given("url", url), given("username", username), given("password", password));
        }

        private static String given(String name, @Nullable String value) {
            if (value == null) throw new CannotStart("De instelling overeen.postgres." + name + " ontbreekt.");
            return value;
        }

        @Override
        public String toString() {
            return String.valueOf(url);
        }
    }

    /** The operator's own MongoDB. */
    record Documents(String uri) {
        @Override
        public String toString() {
            return "an external MongoDB";
        }
    }

    static Settings of(Environment environment) {
        try {
            var settings = Binder.get(environment).bindOrCreate("overeen", Settings.class);
            settings.check(environment);
            return settings;
        } catch (BindException unreadable) {
            throw new CannotStart(
                    "De instelling " + unreadable.getName() + " is niet te lezen: " + deepest(unreadable), unreadable);
        }
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage());
    }

    private void check(Environment environment) {
        if (postgres != null) postgres.account();
        if (sample) return;
        var missing = new ArrayList<String>();
        for (String name : List.of(Identity.ISSUER, Identity.CLIENT_ID, Identity.CLIENT_SECRET))
            if (environment.getProperty(name, "").isBlank()) missing.add(name);
        if (beheerders.isEmpty()) missing.add("overeen.beheerders");
        if (!missing.isEmpty())
            throw new CannotStart("Zonder voorbeeldomgeving (overeen.sample=false) is een eigen OpenID-provider nodig. "
                    + "Er ontbreken instellingen: " + String.join(", ", missing) + ".");
        if (Identity.audience(environment).equals(environment.getProperty(Identity.CLIENT_ID)))
            throw new CannotStart("De instellingen %s en %s zijn gelijk. Geef de API een eigen naam bij de provider: "
                            .formatted(Identity.AUDIENCES, Identity.CLIENT_ID)
                    + "anders opent een ID-token haar ook.");
    }
}
