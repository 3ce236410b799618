package nl.overeen.events.access;

import java.util.Map;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * One operation, and who may do it to whose things: a row of {@link Rules}.
 *
 * @param thing         what it is about, with its neighbours
 * @param method        of HTTP
 * @param path          as the API describes it, without the values ("/v1/ambities/{id}")
 * @param reach         what the caller must be before roles are asked
 * @param roles         of which the caller must hold one for whom he acts, each with whose things it opens
 * @param administrator whose things it opens for the beheerder; absent where he may not
 * @param does          what it does, in Dutch
 */
public record Rule(
        String thing,
        String method,
        String path,
        Reach reach,
        Map<Role, Whose> roles,
        @Nullable Whose administrator,
        String does) {

    /** What a caller must be, whatever the thing. */
    public enum Reach {
        /** Anyone, without login. */
        OPEN,
        /** Anyone who is logged in. */
        LOGGED_IN,
        /** Who holds one of the roles; what one may not read does not exist. */
        ROLE
    }

    /** Whose things a role opens. */
    public enum Whose {
        /** Only the party acted for, and what is that party's. */
        PARTY,
        /** All that one may read at the tables of whom one acts for. */
        TABLE,
        /** Of any collaboration or party. */
        ANY,
        /** Of the installation itself: who else may nothing here need not be told more than that. */
        INSTALLATION
    }

    /** Whether the beheerder may do it. */
    public boolean isForAdministrator() {
        return administrator != null;
    }

    /** Whether it is about nothing that anyone but the beheerder could see. */
    public boolean isAboutInstallation() {
        return administrator == Whose.INSTALLATION;
    }
}
