package nl.overeen.standalone.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One write of the sample, in the words of the resources.
 *
 * @param stap its name, unique: from it follows the key that makes a repeat harmless
 * @param wie the account that writes
 * @param namens name of the party or collaboration acted for; absent for the beheerder
 * @param naar path of the operation, with names between braces where ids go
 * @param versie the version that the writer has seen, where the operation asks for it
 * @param inhoud body of the request, likewise with names for ids
 */
record Step(
        String stap,
        String wie,
        @Nullable String namens,
        String naar,
        @Nullable Integer versie,
        ObjectNode inhoud) {}
