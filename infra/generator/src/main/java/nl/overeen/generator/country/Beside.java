package nl.overeen.generator.country;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the copies have beside facts and texts: claimed names, and people. */
record Beside(Connection connection, Map<UUID, Integer> regionOf, List<List<Mask>> masks) {
    private record Claim(UUID scope, String kind, String name, UUID holder) {}

    private record Person(UUID id, String issuer, String subject, String name) {}

    void write(Set<UUID> staying) throws SQLException, IOException {
        var claims = claims();
        try (var table = new Table(connection, "claim (scope, kind, name, holder)")) {
            for (Claim claim : claims)
                for (Mask mask : masks.get(regionOf.getOrDefault(claim.holder, 0)))
                    if (mask.copy() > 0) table.row(mask.on(claim.scope), claim.kind, claim.name, mask.on(claim.holder));
        }
        var persons = persons();
        try (var table = new Table(connection, "person (id, issuer, subject, name)")) {
            int most = masks.getFirst().size();
            for (Person person : persons)
                for (int copy = 1; copy < most && !staying.contains(person.id); copy++)
                    table.row(Mask.of(copy).on(person.id), person.issuer, person.subject + "-" + copy, person.name);
        }
    }

    private List<Claim> claims() throws SQLException {
        var claims = new java.util.ArrayList<Claim>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT scope, kind, name, holder FROM claim")) {
            while (found.next())
                claims.add(new Claim(
                        found.getObject(1, UUID.class),
                        found.getString(2),
                        found.getString(3),
                        found.getObject(4, UUID.class)));
        }
        return claims;
    }

    private List<Person> persons() throws SQLException {
        var persons = new java.util.ArrayList<Person>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT id, issuer, subject, name FROM person")) {
            while (found.next())
                persons.add(new Person(
                        found.getObject(1, UUID.class), found.getString(2), found.getString(3), found.getString(4)));
        }
        return persons;
    }
}
