package nl.overeen.query.platform.text;

import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.query.platform.timetravel.Moment;

/** The region that a page is about, by name. */
public record Samenwerking(UUID id, String naam) {

    /** Empty when no collaboration was founded. */
    public static Optional<Samenwerking> of(Moment moment) {
        return moment.founding()
                .map(fact -> (Founded) fact.event())
                .map(founded -> new Samenwerking(founded.collaboration().value(), founded.name()));
    }
}
