package nl.overeen.command.platform.security;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the beheerders of setting {@code overeen.beheerders} ({@code issuer|subject}) known at every start. */
@Component
class FirstAdministrators implements ApplicationRunner {
    private final People people;
    private final List<Login> logins;

    FirstAdministrators(People people, @Value("${overeen.beheerders:}") List<String> logins) {
        this.people = people;
        this.logins = logins.stream().map(Login::of).toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Login login : logins) people.makeAdministrator(login.issuer(), login.subject());
    }

    /** Whom the next start would bring back. */
    boolean include(UUID person) {
        return logins.stream().anyMatch(login -> people.has(person, login.issuer(), login.subject()));
    }

    private record Login(String issuer, String subject) {
        static Login of(String written) {
            int bar = written.indexOf('|');
            if (bar < 1) throw new IllegalStateException("overeen.beheerders holds issuer|subject, not: " + written);
            return new Login(
                    written.substring(0, bar).strip(),
                    written.substring(bar + 1).strip());
        }
    }
}
