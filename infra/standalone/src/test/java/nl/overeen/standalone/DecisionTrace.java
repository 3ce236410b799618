package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The chain behind a decision: its text, who wrote it, who said what on which ground, who recorded and concluded it. */
final class DecisionTrace {
    private DecisionTrace() {}

    static void isComplete(JsonNode decision) {
        String number = decision.path("nummer").asString();
        filled(decision, number, "titel", "toelichting", "bespreking", "feit", "vastgelegdOp");
        isSomeone(decision.path("afgerondDoor"), number);
        boolean adopts = decision.path("soort").asString().equals("vaststellen");
        assertThat(decision.path("teksten").isEmpty()).as(number).isEqualTo(!adopts);
        for (JsonNode text : decision.path("teksten")) {
            assertThat(text.path("revisies"))
                    .as(number)
                    .hasSize(text.path("revisie").asInt());
            for (JsonNode revision : text.path("revisies")) {
                filled(revision, number, "geldtOp", "vastgelegdOp", "reden");
                isSomeone(revision.path("door"), number);
            }
        }
        boolean discussed = decision.path("uitkomst").asString().equals("besproken");
        assertThat(decision.path("standpunten").isEmpty()).as(number).isEqualTo(discussed);
        for (JsonNode position : decision.path("standpunten")) isGrounded(position, number);
        boolean told = Set.of("vastgesteld", "opdracht-gegeven")
                .contains(decision.path("uitkomst").asString());
        if (told) {
            assertThat(decision.path("gebonden").size()
                            + decision.path("nietGebonden").size())
                    .as(number)
                    .isEqualTo(7);
            assertThat(decision.path("terugkoppelingen").isEmpty()).as(number).isFalse();
        }
    }

    private static void isGrounded(JsonNode position, String number) {
        filled(position, number, "feit", "vastgelegdOp", "standpunt");
        filled(position.path("partij"), number, "id", "naam");
        isSomeone(position.path("gedelegeerde"), number);
        isSomeone(position.path("vastgelegdDoor"), number);
        if (position.path("standpunt").asString().equals("akkoord")) {
            var grounds = position.path("mandaat").isObject()
                    ? position.path("mandaat")
                    : position.path("vertegenwoordiging");
            filled(grounds, number, "id", "van", "besluit", "datum", "kenmerk");
        } else filled(position, number, "toelichting");
    }

    private static void isSomeone(JsonNode author, String number) {
        filled(author, number, "rol", "functie", "naam");
    }

    private static void filled(JsonNode node, String number, String... fields) {
        for (String field : fields)
            assertThat(node.path(field).asString("")).as(number + " " + field).isNotBlank();
    }
}
