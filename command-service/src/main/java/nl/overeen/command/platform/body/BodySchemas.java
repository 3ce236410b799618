package nl.overeen.command.platform.body;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON schema of each body record, made from the record once. */
public final class BodySchemas {
    private final Map<Class<?>, Schema> schemas = new ConcurrentHashMap<>();
    private final ModelConverters models = new ModelConverters(true);
    private final SchemaRegistry registry;

    public BodySchemas() {
        models.addConverter(new BodyModels());
        Dialect dialect =
                Dialect.builder(Dialects.getDraft202012()).formats(Formats.ALL).build();
        registry = SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }

    /** Made once. */
    public Schema of(Class<?> type) {
        return schemas.computeIfAbsent(type, this::make);
    }

    private Schema make(Class<?> type) {
        ResolvedSchema resolved = models.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false));
        @SuppressWarnings("unchecked") // the library's raw map
        Map<String, Object> document = Json31.mapper().convertValue(resolved.schema, Map.class);
        document.put("$schema", Dialects.getDraft202012().getId());
        document.put("$defs", resolved.referencedSchemas);
        try {
            String written = Json31.mapper().writeValueAsString(document);
            return registry.getSchema(written.replace("\"#/components/schemas/", "\"#/$defs/"));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("no schema for " + type, e);
        }
    }
}
