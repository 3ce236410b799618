package nl.overeen.query.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import nl.overeen.query.platform.web.Refusal;
import org.junit.jupiter.api.Test;

class CurrentPersonTest {

    @Test
    void a_login_by_session_leads_to_the_person_of_the_directory() throws Exception {
        UUID id = register(Running.ISSUER, "onbekende");
        var browser = new Browser();

        browser.logIn("onbekende", "/oauth2/authorization/overeen");

        assertThat(browser.get("/v1/ik").body()).contains(id.toString());
    }

    @Test
    void a_login_by_token_leads_to_the_person_of_the_directory() throws Exception {
        UUID id = register(Running.ISSUER, "iemand");

        assertThat(me("iemand")).contains(id.toString());
    }

    @Test
    void the_same_subject_of_another_issuer_is_another_person() throws Exception {
        register("https://elders.example", "dubbelganger");

        assertThat(me("dubbelganger")).contains("onbekend");
    }

    @Test
    void who_is_not_registered_may_log_in_but_is_nobody() throws Exception {
        assertThat(me("niemand")).contains("onbekend", "Koppeling van gemeente 1");
    }

    @Test
    void outside_a_request_there_is_nobody() {
        assertThatThrownBy(() -> Running.bean(CurrentPerson.class).person())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(401));
    }

    @Test
    void a_login_never_shows_itself_in_a_log() {
        assertThat(new CurrentPerson.Login("issuer", "subject", "naam")).hasToString("Login");
    }

    private static String me(String subject) throws Exception {
        String token = Bearer.token(claims -> claims.subject(subject));
        return new Browser()
                .send("/v1/ik", request -> request.header("Authorization", "Bearer " + token))
                .body();
    }

    private static UUID register(String issuer, String subject) {
        UUID id = UUID.randomUUID();
        Running.database()
                .sql("INSERT INTO person (id, issuer, subject, name) VALUES (:id, :issuer, :subject, 'Functie')")
                .param("id", id)
                .param("issuer", issuer)
                .param("subject", subject)
                .update();
        return id;
    }
}
