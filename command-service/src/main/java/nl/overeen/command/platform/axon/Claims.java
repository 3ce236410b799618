package nl.overeen.command.platform.axon;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Names that must be unique within something, claimed in the transaction of the events. */
public interface Claims {
    /** The short name of an OOGO, within its collaboration. */
    String OOGO = "oogo";

    /** The number of a decision: tells at which OOGO it was taken. */
    String DECISION = "besluit";

    /** The collaborations that ever admitted a party. */
    String TABLE = "tafel";

    /**
     * Claims a name; capitals make no difference.
     *
     * @param scope within which it is unique
     * @param kind  of thing that bears it: one of the above
     * @return false when another holder has it
     */
    boolean claim(UUID scope, String kind, String name, UUID holder);

    /** Everyone who holds a claim of this kind within a scope. */
    Set<UUID> holders(UUID scope, String kind);

    /** Who holds a claim of this kind within a scope that has only one. */
    Optional<UUID> holder(UUID scope, String kind);
}
