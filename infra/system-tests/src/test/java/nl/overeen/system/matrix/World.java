package nl.overeen.system.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.overeen.system.Caller;
import nl.overeen.system.Product;
import org.jspecify.annotations.Nullable;

/**
 * Two collaborations, and everybody who asks: of party a and of the first.
 *
 * @param nobody the subject of somebody who is registered and holds no function
 */
record World(Site here, Site there, String nobody, Map<Of, Reading> readings) {
    private static @Nullable World made;

    /** The one of this JVM. */
    static synchronized World made() {
        if (made == null) made = make();
        return made;
    }

    private static World make() {
        var place = Product.place();
        var tokens = Tokens.of(place);
        var here = Site.found(place, tokens, Site.some().substring(0, 6));
        var there = Site.found(place, tokens, Site.some().substring(0, 6));
        String nobody = "matrix-nobody-" + Site.some();
        here.person(nobody);
        var world = new World(here, there, nobody, new EnumMap<>(Of.class));
        for (Of whose : Of.values()) world.readings.put(whose, Reading.of(world.things(whose)));
        return world;
    }

    Tokens tokens() {
        return here.tokens();
    }

    Things things(Of whose) {
        return new Things(whose == Of.ELSEWHERE ? there : here, whose == Of.OTHER_PARTY ? "b" : "a");
    }

    /** The beheerder acts for nobody; who holds no function says that he acts for party a. */
    Caller as(Who who) {
        return switch (who) {
            case ADMINISTRATOR -> here.administrator();
            case NOBODY -> new Caller(here.place(), tokens().of(nobody), here.party("a"));
            default -> here.as("a", Objects.requireNonNull(who.role()));
        };
    }

    /** The same, with another proof of who one is. */
    Caller with(Who who, String token) {
        return new Caller(here.place(), token, as(who).behalf());
    }

    String subject(Who who) {
        return switch (who) {
            case ADMINISTRATOR -> "beheerder";
            case NOBODY -> nobody;
            default -> {
                var role = Objects.requireNonNull(who.role());
                yield here.subject((role.isForParty() ? "a" : "") + role.code());
            }
        };
    }
}
