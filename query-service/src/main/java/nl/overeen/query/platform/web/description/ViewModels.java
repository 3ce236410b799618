package nl.overeen.query.platform.web.description;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes views as they are: every field is there, and only what is {@code @Nullable} can be null. */
@Component
final class ViewModels implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        @Nullable Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && raw.getName().startsWith("nl.overeen.query."))
            complete(raw, model(schema, context));
        return schema;
    }

    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) return schema;
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library leaves the type of its properties open
    private static void complete(Class<?> type, Schema<?> model) {
        @Nullable Map<String, Schema> properties = (Map) model.getProperties();
        if (properties == null) return;
        for (RecordComponent component : components(type)) {
            @Nullable Schema<?> property = properties.get(component.getName());
            if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                properties.put(component.getName(), orNull(property));
        }
        model.setRequired(new ArrayList<>(properties.keySet()));
    }

    private static List<RecordComponent> components(Class<?> type) {
        var all = new ArrayList<RecordComponent>();
        for (RecordComponent component : type.getRecordComponents())
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                all.addAll(components(component.getType()));
            else all.add(component);
        return all;
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() == null) {
            @Nullable Set<String> types = property.getTypes();
            if (types == null || types.contains("null")) return property;
            var nullable = new LinkedHashSet<>(types);
            nullable.add("null");
            property.setTypes(nullable);
            return property;
        }
        if (property.getOneOf() != null) return property;
        return new Schema<>().oneOf(List.of(property, new Schema<>().types(Set.of("null"))));
    }
}
