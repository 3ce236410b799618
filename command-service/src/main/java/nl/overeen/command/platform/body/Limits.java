package nl.overeen.command.platform.body;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Set;
import nl.overeen.events.value.Day;
import org.jspecify.annotations.Nullable;

/** Gives each property the form and limits that its annotations state, or else ones that keep it within reason. */
final class Limits {
    private static final int TEXT = 4000;
    private static final int ITEMS = 200;
    private static final Set<String> WORDS = Set.of("tekst", "naam", "adres");
    private static final BigDecimal NUMBER = BigDecimal.valueOf(1_000_000_000_000L);

    private Limits() {}

    static void set(Schema<?> property, RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotation(Prose.class) instanceof Prose prose) string(property, "tekst", prose.value());
        else if (component.getAnnotation(Line.class) instanceof Line line)
            string(property, line.address() ? "adres" : "naam", line.value());
        else if (component.isAnnotationPresent(WrittenDay.class) || type == Day.class) string(property, "dag", 10);
        else if (type == LocalTime.class) string(property, "time-local", 8);
        bound(property);
        if (property.getItems() != null) bound(property.getItems());
    }

    /** A required text says something; one that may be left out is cleared by an empty one. */
    static void notEmpty(Schema<?> property) {
        if (WORDS.contains(String.valueOf(property.getFormat())) && property.getMinLength() == null)
            property.setMinLength(1);
    }

    private static void string(Schema<?> property, String format, int maxLength) {
        property.set$ref(null);
        property.setTypes(Set.of("string"));
        property.setType("string");
        property.setProperties(null);
        property.setFormat(format);
        property.setMaxLength(maxLength);
        if (!format.equals("dag") && property.getMinLength() == null) property.setMinLength(1);
    }

    private static void bound(Schema<?> property) {
        property.setNullable(null);
        if (property.getTypes() != null && property.getTypes().contains("null"))
            property.getTypes().remove("null");
        String type = kind(property);
        if (type.equals("string") && property.getEnum() == null) {
            if (property.getFormat() == null && property.getPattern() == null) property.setFormat("tekst");
            if (property.getMaxLength() == null) property.setMaxLength(TEXT);
        }
        if (type.equals("array") && property.getMaxItems() == null) property.setMaxItems(ITEMS);
        if (type.equals("number") || type.equals("integer")) bound(property, type);
    }

    private static void bound(Schema<?> property, String type) {
        BigDecimal most = type.equals("integer") && !"int64".equals(property.getFormat())
                ? BigDecimal.valueOf(Integer.MAX_VALUE)
                : NUMBER;
        if (property.getMaximum() == null && property.getExclusiveMaximumValue() == null) property.setMaximum(most);
        if (property.getMinimum() == null && property.getExclusiveMinimumValue() == null)
            property.setMinimum(most.negate());
    }

    private static String kind(Schema<?> property) {
        @Nullable Set<String> types = property.getTypes();
        if (types != null && types.size() == 1) return types.iterator().next();
        return property.getType() == null ? "" : property.getType();
    }
}
