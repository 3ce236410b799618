package nl.overeen.command.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overeen.example.Identity;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of people, which can forget. */
class PeopleTest {
    @AutoClose
    private static final Running RUNNING = new Running(
            Postgres.newDatabase(),
            "overeen.beheerders=" + Identity.ISSUER + "|beheerder," + Identity.ISSUER + "|stelsel|17");

    @Test
    void forgettingEndsEverySessionOfThatLoginAndNoOther() {
        var person = add("een", "Eerste naam");
        session("een");
        session("een");
        session("ander");

        assertThat(forget(person).status()).isEqualTo(200);

        assertThat(sessions("een")).isZero();
        assertThat(sessions("ander")).isOne();
        assertThat(forget(person).status()).isEqualTo(200);
        assertThat(sessions("ander")).isOne();
        assertThat(database()
                        .sql("SELECT concat(issuer, subject, name, email) || administrator FROM person WHERE id = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .isEqualTo("false");
    }

    @Test
    void theSameLoginIsAnotherPersonAfterwards() {
        var person = add("terug", "Tweede naam");
        assertThat(add("terug", "Een andere naam")).isEqualTo(person);
        forget(person);
        assertThat(add("terug", "Tweede naam")).isNotEqualTo(person);
    }

    @Test
    void whomTheSettingsBringBackIsNotForgotten() {
        for (String subject : new String[] {"beheerder", "stelsel|17"}) {
            var person = add(subject, "Derde naam");
            var answer = forget(person);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("persoon.in-instellingen");
        }
    }

    @Test
    void aProviderMayPutABarInASubject() {
        assertThat(RUNNING.post("stelsel|17", "/v1/personen", body("vierde", "Vierde naam"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoIsUnknownIsNotForgotten() {
        assertThat(forget(UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static UUID add(String subject, String name) {
        var answer = RUNNING.post("beheerder", "/v1/personen", body(subject, name));
        return UUID.fromString(answer.json().path("id").asString());
    }

    private static String body(String subject, String name) {
        return "{\"issuer\":\"%s\",\"subject\":\"%s\",\"naam\":\"%s\"}".formatted(Identity.ISSUER, subject, name);
    }

    private static Running.Answer forget(UUID person) {
        return RUNNING.post("beheerder", "/v1/personen/" + person + "/vergetelheid", "");
    }

    private static void session(String principal) {
        String id = UUID.randomUUID().toString();
        database()
                .sql("INSERT INTO spring_session VALUES (?, ?, 0, 0, 1800, 1, ?)")
                .params(id, id, principal)
                .update();
        database()
                .sql("INSERT INTO spring_session_attributes VALUES (?, 'naam', 'x'::bytea)")
                .param(id)
                .update();
    }

    private static long sessions(String principal) {
        return database()
                .sql("SELECT count(*) FROM spring_session s LEFT JOIN spring_session_attributes a"
                        + " ON a.session_primary_id = s.primary_id WHERE s.principal_name = ?")
                .param(principal)
                .query(Long.class)
                .single();
    }

    private static JdbcClient database() {
        return RUNNING.bean(JdbcClient.class);
    }
}
