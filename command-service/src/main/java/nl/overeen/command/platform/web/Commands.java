package nl.overeen.command.platform.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Where a request becomes a command: caller, rights, day and reason are settled here, for every write alike. */
public interface Commands {

    /**
     * Sends a command that makes something new.
     *
     * @param id       of the new thing
     * @param home     where it belongs: decides who may
     * @param location where it can be read
     */
    ResponseEntity<Answer> create(Object command, UUID id, Home home, WriteBody body, URI location);

    /** Sends a command to something that exists. */
    ResponseEntity<Answer> send(Object command, UUID id, Home home, WriteBody body);

    /** The same, on a fixed day (that of an OOGO): another {@code geldtOp} in the body is refused with 400. */
    ResponseEntity<Answer> send(Object command, UUID id, Home home, WriteBody body, LocalDate day);

    /** Sends a command whose one fact takes the place of another, in the stream of that one. */
    ResponseEntity<Answer> replace(Object command, FactId replaced, Home home, WriteBody body);

    /** The id that the client chose, or one derived from the caller and the Idempotency-Key, or a random one. */
    UUID id(@Nullable UUID chosen);

    /** The person who calls. */
    PersonId person();

    /** The party acted for; 403 when the caller acts for a collaboration as a whole or for the installation. */
    PartyId party();

    /** To which collaboration or party a thing belongs; 404 when it does not exist. */
    Home home(UUID id);

    /**
     * What a thing belongs to: a collaboration, a party on its own, or the installation (both absent).
     *
     * @param since the first day of which one can read about it
     */
    record Home(
            @Nullable CollaborationId collaboration,
            @Nullable PartyId party,
            LocalDate since) {
        public static final Home INSTALLATION = new Home(null, null, LocalDate.MIN);

        public static Home of(CollaborationId collaboration) {
            return new Home(collaboration, null, LocalDate.MIN);
        }

        public static Home of(PartyId party) {
            return new Home(null, party, LocalDate.MIN);
        }
    }

    /**
     * The answer to every write.
     *
     * @param versie  how many facts the thing has now
     * @param positie how far the store has come, opaque
     */
    record Answer(UUID id, long versie, String positie) {}
}
