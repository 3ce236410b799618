package nl.overeen.command.platform.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.command.platform.problem.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes one spelling of each text (Unicode NFC), and finds what no schema says: blank texts and outsized numbers. */
final class Tidy {
    private static final int DIGITS_BEFORE = 15;
    private static final int DIGITS_AFTER = 6;

    private final List<Fault> faults = new ArrayList<>();

    /** Changes the tree in place. */
    static List<Fault> tidy(JsonNode tree) {
        var tidy = new Tidy();
        tidy.visit(tree, "");
        return tidy.faults;
    }

    private void visit(JsonNode node, String path) {
        switch (node) {
            case ObjectNode object -> {
                for (String name : List.copyOf(object.propertyNames())) {
                    object.replace(name, tidied(object.get(name)));
                    visit(object.get(name), path.isEmpty() ? name : path + "." + name);
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, tidied(array.get(i)));
                    visit(array.get(i), path + "[" + i + "]");
                }
            }
            default -> check(node, path);
        }
    }

    private static JsonNode tidied(JsonNode node) {
        return node instanceof StringNode text
                ? StringNode.valueOf(Normalizer.normalize(text.stringValue(), Normalizer.Form.NFC))
                : node;
    }

    private void check(JsonNode node, String path) {
        if (node.isString()
                && !node.stringValue().isEmpty()
                && node.stringValue().isBlank())
            faults.add(new Fault(path, "veld.te-kort", "Hier staan alleen spaties."));
        if (node.isNumber() && outsized(node.decimalValue()))
            faults.add(new Fault(path, "veld.ongeldig", "Dit getal is te groot of te precies."));
    }

    private static boolean outsized(BigDecimal number) {
        return number.scale() > DIGITS_AFTER || number.precision() - number.scale() > DIGITS_BEFORE;
    }
}
