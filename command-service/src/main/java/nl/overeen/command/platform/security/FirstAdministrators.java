package nl.overeen.command.platform.security;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the beheerders of setting {@code overeen.beheerders} ({@code issuer|subject}) known at every start. */
@Component
class FirstAdministrators implements ApplicationRunner {
    private final People people;
    private final List<String> logins;

    FirstAdministrators(People people, @Value("${overeen.beheerders:}") List<String> logins) {
        this.people = people;
        this.logins = logins;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (String login : logins) {
            int bar = login.lastIndexOf('|');
            if (bar < 1) throw new IllegalStateException("overeen.beheerders holds issuer|subject, not: " + login);
            people.makeAdministrator(
                    login.substring(0, bar).strip(), login.substring(bar + 1).strip());
        }
    }
}
