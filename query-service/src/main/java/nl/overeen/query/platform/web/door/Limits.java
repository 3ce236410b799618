package nl.overeen.query.platform.web.door;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an address and a person may ask of this node; other nodes count by themselves. */
@Component
public final class Limits {
    final Allowance address;
    private final Allowance person;

    Limits(@Value("${overeen.limit.per-address}") int perAddress, @Value("${overeen.limit.per-person}") int perPerson) {
        address = new Allowance(perAddress);
        person = new Allowance(perPerson);
    }

    /** Of one person, whatever the session or token. */
    public Allowance person() {
        return person;
    }
}
