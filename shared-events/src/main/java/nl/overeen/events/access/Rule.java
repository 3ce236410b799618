package nl.overeen.events.access;

import java.util.Set;
import nl.overeen.events.value.Role;

/**
 * One operation and who may do it.
 *
 * @param method        of HTTP
 * @param path          as the API describes it, without the values ("/v1/ambities/{id}")
 * @param reach         what the caller must be before roles are asked
 * @param roles         the roles of which the caller must hold one, for the party or collaboration acted for
 * @param administrator whether the beheerder of the installation may do it too
 */
public record Rule(String method, String path, Reach reach, Set<Role> roles, boolean administrator) {

    /** How near a caller must stand to what the operation is about. */
    public enum Reach {
        /** Anyone, without login. */
        OPEN,
        /** Anyone who is logged in. */
        LOGGED_IN,
        /** Who holds a function in the collaboration that the thing belongs to; for all others it does not exist. */
        COLLABORATION,
        /** Who holds one of the roles, or is beheerder. */
        ROLE
    }
}
