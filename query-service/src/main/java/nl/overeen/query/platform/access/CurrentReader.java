package nl.overeen.query.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overeen.events.access.Rules;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.live.Access;
import nl.overeen.query.platform.security.CurrentPerson;
import nl.overeen.query.platform.security.CurrentRule;
import nl.overeen.query.platform.timetravel.Reader;
import nl.overeen.query.platform.timetravel.Readers;
import nl.overeen.query.platform.timetravel.function.Functions;
import nl.overeen.query.platform.timetravel.function.Held;
import org.springframework.stereotype.Component;

/** Judges reading by the table of rules and the functions valid today, anew at each request and each notice. */
@Component
public class CurrentReader implements Readers, Access {
    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> LIVE = Rules.find("GET", "/v1/samenwerkingen/{id}/live")
            .orElseThrow()
            .roles()
            .keySet();

    private final CurrentPerson current;
    private final CurrentRule rule;
    private final Histories histories;
    private final Clock clock;

    CurrentReader(CurrentPerson current, CurrentRule rule, Histories histories, Clock clock) {
        this.current = current;
        this.rule = rule;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public Reader current() {
        var person = current.registered();
        return new Reader(
                person.id(),
                person.administrator(),
                functions(person.id(), rule.current().roles().keySet()).may());
    }

    /** The functions that the caller holds today; none for who is not registered. */
    public List<Held> held() {
        return current.person()
                .map(person -> functions(person.id(), ALL).held())
                .orElse(List.of());
    }

    /** The collaborations that the caller may read, by name. */
    public List<Held.Table> tables() {
        return current.person()
                .map(person -> functions(person.id(), ALL).tables())
                .orElse(List.of());
    }

    /** Who left the table still reads what was, but hears of nothing new. */
    @Override
    public boolean mayRead(PersonId person, CollaborationId collaboration) {
        var reading = functions(person, LIVE).may().get(collaboration);
        return reading != null && reading.until() == null;
    }

    private Functions functions(PersonId person, Set<Role> reading) {
        return Functions.of(person, histories, LocalDate.now(clock), reading);
    }
}
