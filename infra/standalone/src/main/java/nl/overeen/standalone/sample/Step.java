package nl.overeen.standalone.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One write of the sample, in the words of the resources.
 *
 * @param stap its name, unique: from it follows the key that makes a repeat harmless
 * @param vastgelegd when it is recorded: what happens in it may lie earlier, and later only where the operation takes a
 *     plan. The resources say it as local time in Amsterdam, "2016-04-12T09:30" or "{vandaag-7}T09:30", or not at all;
 *     see {@link Story}. Who acts must hold the function on that day.
 * @param wie the account that writes
 * @param namens name of the party or collaboration acted for; absent for the beheerder
 * @param naar path of the operation, with names between braces where ids go
 * @param versie the version that the writer has seen, where the operation asks for it
 * @param inhoud body of the request, likewise with names for ids
 */
record Step(
        String stap,
        Instant vastgelegd,
        String wie,
        @Nullable String namens,
        String naar,
        @Nullable Integer versie,
        ObjectNode inhoud) {

    Step at(Instant moment) {
        return new Step(stap, moment, wie, namens, naar, versie, inhoud);
    }
}
