package nl.overeen.events.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.overeen.events.value.Stored;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads events under their stored names, as JSON of one fixed shape. */
public final class EventSerializer extends Jackson3Serializer {

    public EventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::shape));
    }

    /** Numbers keep every digit, also where an upcaster reads them as a tree. */
    private static void shape(JsonMapper.Builder json) {
        json.changeDefaultPropertyInclusion(ignored -> JsonInclude.Value.ALL_NON_NULL)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public SerializedType typeForClass(Class type) {
        Class<?> given = type;
        if (!given.isAnnotationPresent(Stored.class)) return super.typeForClass(type);
        Stored stored = EventTypes.stored(given);
        return new SimpleSerializedType(stored.value(), stored.revision());
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        boolean ours = type.getName().indexOf('.') > 0 && type.getRevision() != null;
        return ours ? EventTypes.named(type.getName()).getName() : super.resolveClassName(type);
    }
}
