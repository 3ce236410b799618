package nl.overeen.command.platform.security;

import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory of people: which login is whom. It can forget. */
@Component
public class People {
    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    public Optional<Person> find(String issuer, String subject) {
        return database.sql("SELECT id, administrator FROM person WHERE issuer = ? AND subject = ?")
                .params(issuer, subject)
                .query((row, number) ->
                        new Person(new PersonId(row.getObject("id", UUID.class)), row.getBoolean("administrator")))
                .optional();
    }

    /** @return whether this person is new: a known login keeps its row as it is, but for a name that it lacks */
    boolean add(String issuer, String subject, @Nullable String name, @Nullable String email) {
        boolean made = 1
                == database.sql("INSERT INTO person (id, issuer, subject, name, email) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (issuer, subject) DO NOTHING")
                        .params(UUID.randomUUID(), issuer, subject, name, email)
                        .update();
        if (!made)
            database.sql("UPDATE person SET name = ?, email = coalesce(email, ?)"
                            + " WHERE issuer = ? AND subject = ? AND name IS NULL")
                    .params(name, email, issuer, subject)
                    .update();
        return made;
    }

    void makeAdministrator(String issuer, String subject) {
        add(issuer, subject, null, null);
        database.sql("UPDATE person SET administrator = TRUE WHERE issuer = ? AND subject = ?")
                .params(issuer, subject)
                .update();
    }

    /** Empties the row and leaves it, and ends every session of that login; @return whether there is such a person. */
    boolean forget(UUID id) {
        return 1
                == database.sql("WITH ended AS (DELETE FROM spring_session"
                                + " WHERE principal_name = (SELECT subject FROM person WHERE id = :id))"
                                + " UPDATE person SET issuer = NULL, subject = NULL, name = NULL, email = NULL,"
                                + " administrator = FALSE, forgotten = coalesce(forgotten, now()) WHERE id = :id")
                        .param("id", id)
                        .update();
    }

    boolean has(UUID id, String issuer, String subject) {
        return find(issuer, subject)
                .filter(person -> person.id().value().equals(id))
                .isPresent();
    }
}
