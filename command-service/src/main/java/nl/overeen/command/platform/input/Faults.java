package nl.overeen.command.platform.input;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overeen.command.platform.body.Characters;
import nl.overeen.command.platform.personal.Kind;
import nl.overeen.command.platform.personal.PersonalData;
import nl.overeen.command.platform.problem.Fault;

/** What the validator found, in our codes and in Dutch. */
final class Faults {
    private static final Set<String> WORDS = Set.of("tekst", "naam", "adres");

    private Faults() {}

    static List<Fault> of(List<Error> errors) {
        return errors.stream()
                .flatMap(Faults::of)
                .distinct()
                .sorted(Comparator.comparing(Fault::veld))
                .toList();
    }

    private static Stream<Fault> of(Error error) {
        String field = field(error.getInstanceLocation());
        String limit = limit(error);
        boolean text = error.getKeyword().equals("format") && WORDS.contains(limit);
        return text ? text(field, limit, error.getInstanceNode().stringValue()) : Stream.of(of(error, field, limit));
    }

    private static Stream<Fault> text(String field, String form, String written) {
        var faults = Stream.<Fault>builder();
        if (!(form.equals("tekst") ? Characters.prose(written) : Characters.line(written)))
            faults.add(new Fault(
                    field, "veld.ongeldig-teken", "Hier staat een teken dat niet mag, zoals een besturingsteken."));
        List<Kind> seen = form.equals("adres") ? List.of() : PersonalData.seenIn(written);
        if (!seen.isEmpty()) faults.add(Confirmation.asked(field, seen));
        return faults.build();
    }

    private static Fault of(Error error, String field, String limit) {
        return switch (error.getKeyword()) {
            case "required" -> new Fault(under(field, error), "veld.verplicht", "Dit veld is verplicht.");
            case "additionalProperties", "unevaluatedProperties" ->
                new Fault(under(field, error), "veld.onbekend", "Dit veld bestaat niet.");
            case "type" -> new Fault(field, "veld.verkeerd-type", "Hier hoort " + kind(limit) + " te staan.");
            case "enum", "const" -> new Fault(field, "veld.onbekende-waarde", "Kies een van: " + limit + ".");
            case "maxLength" -> new Fault(field, "veld.te-lang", "Gebruik hoogstens " + limit + " tekens.");
            case "minLength" -> new Fault(field, "veld.te-kort", "Gebruik minstens " + limit + " teken(s).");
            case "maxItems" -> new Fault(field, "veld.te-lang", "Geef hoogstens " + limit + " onderdelen.");
            case "minItems" -> new Fault(field, "veld.te-kort", "Geef minstens " + limit + " onderdeel.");
            case "minimum" -> new Fault(field, "veld.ongeldig", "Kies een getal van minstens " + limit + ".");
            case "maximum" -> new Fault(field, "veld.ongeldig", "Kies een getal van hoogstens " + limit + ".");
            case "format" -> form(field, limit);
            default -> new Fault(field, "veld.ongeldig", "Deze waarde mag hier niet.");
        };
    }

    private static Fault form(String field, String form) {
        return switch (form) {
            case "dag" ->
                new Fault(
                        field,
                        "veld.ongeldige-datum",
                        "Schrijf een bestaande dag, maand of jaar: 2016-04-06, 2016-04 of 2016.");
            case "date" -> new Fault(field, "veld.ongeldige-datum", "Schrijf een bestaande dag: 2016-04-06.");
            case "time-local" -> new Fault(field, "veld.ongeldig", "Schrijf een tijd: 19:30.");
            case "uuid" -> new Fault(field, "veld.ongeldig", "Dit is geen id.");
            default -> new Fault(field, "veld.ongeldig", "Deze waarde heeft niet de juiste vorm.");
        };
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "tekst";
            case "integer" -> "een geheel getal";
            case "number" -> "een getal";
            case "boolean" -> "true of false";
            case "array" -> "een lijst";
            default -> "een object";
        };
    }

    private static String limit(Error error) {
        var schema = error.getSchemaNode();
        if (schema == null) return "";
        if (!schema.isArray()) return schema.asString("");
        return String.join(
                ", ", schema.valueStream().map(value -> value.asString("")).toList());
    }

    private static String under(String field, Error error) {
        return field.isEmpty() ? error.getProperty() : field + "." + error.getProperty();
    }

    private static String field(NodePath path) {
        var written = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            if (path.getElement(i) instanceof Integer index)
                written.append('[').append(index).append(']');
            else written.append(written.isEmpty() ? "" : ".").append(path.getName(i));
        }
        return written.toString();
    }
}
