package nl.overeen.command.platform.body;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes our records as they are: nothing unknown is taken, whatever is not {@code @Nullable} is required, and every
 * string, number and list has a limit. The same description validates and documents.
 */
@Component
public final class BodyModels implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        @Nullable Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && isOurs(raw)) complete(raw, model(schema, context));
        return schema;
    }

    /** Views of query-service describe themselves, also where both services run in one JVM. */
    private static boolean isOurs(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("nl.overeen.")
                && !type.getName().startsWith("nl.overeen.query.");
    }

    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) return schema;
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    private static void complete(Class<?> type, Schema<?> model) {
        Map<String, Schema<?>> properties = properties(model);
        if (properties == null && type.getRecordComponents().length > 0) return;
        model.setAdditionalProperties(false);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            @Nullable Schema<?> property = properties.get(component.getName());
            if (property == null) continue;
            Limits.set(property, component);
            if (!isRequired(component)) continue;
            Limits.notEmpty(property);
            required.add(component.getName());
        }
        model.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isRequired(RecordComponent component) {
        var stated = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        var mode =
                stated == null ? io.swagger.v3.oas.annotations.media.Schema.RequiredMode.AUTO : stated.requiredMode();
        return switch (mode) {
            case REQUIRED -> true;
            case NOT_REQUIRED -> false;
            case AUTO -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library leaves the type of its properties open
    private static @Nullable Map<String, Schema<?>> properties(Schema<?> model) {
        return (Map) model.getProperties();
    }
}
