package nl.overeen.generator.act.table;

import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;

/** Whether what was said about the table may be taken away without leaving the region without hands. */
public final class Correctable {
    private Correctable() {}

    /** The people, seats and mandates with which a party came stay. */
    public static boolean isSpare(Region region, Said said) {
        return switch (said.kind()) {
            case APPOINTED ->
                said.text("rol").equals("gedelegeerde")
                        && region.standing().all(Kind.APPOINTED).stream()
                                .filter(one -> one.stream().equals(said.stream()))
                                .filter(one -> one.text("rol").equals("gedelegeerde"))
                                .findFirst()
                                .filter(first -> first != said)
                                .isPresent();
            case GRANTED ->
                region.standing().all(Kind.GRANTED).stream()
                        .filter(one -> one.stream().equals(said.stream()))
                        .findFirst()
                        .filter(first -> first != said)
                        .isPresent();
            case ADMITTED, RELEASED -> !region.party(said.about()).core();
            default -> true;
        };
    }
}
