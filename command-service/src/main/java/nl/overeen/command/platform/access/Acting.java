package nl.overeen.command.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overeen.command.platform.security.Person;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Whose;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for whom.
 *
 * @param party         acted for, or absent
 * @param collaboration acted for as a whole, or absent; with both absent a beheerder acts for the installation
 */
record Acting(
        Person person, @Nullable PartyId party, @Nullable CollaborationId collaboration, List<Function> functions) {

    static Acting administrator(Person person) {
        return new Acting(person, null, null, List.of());
    }

    boolean forInstallation() {
        return party == null && collaboration == null;
    }

    /** The function in which one of these roles is played. */
    Optional<Function> inOneOf(Set<Role> roles) {
        return functions.stream().filter(held -> roles.contains(held.role())).findFirst();
    }

    /** Whose things a row opens to the functions held; none when it does not let them in. */
    Set<Whose> may(Rule rule) {
        return functions.stream()
                .filter(held -> rule.roles().containsKey(held.role()))
                .map(held -> rule.roles().get(held.role()))
                .collect(Collectors.toSet());
    }
}
