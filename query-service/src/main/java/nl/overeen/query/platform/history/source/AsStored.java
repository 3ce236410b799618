package nl.overeen.query.platform.history.source;

import nl.overeen.events.store.EventSerializer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Reads events without decoding them: a history keeps what was stored, and it is decoded once, by one piece of code. */
public final class AsStored implements Serializer {
    /** Under this name alone stands the metadata of such an event, as stored. */
    public static final String JSON = "json";

    private final EventSerializer events;

    AsStored(EventSerializer events) {
        this.events = events;
    }

    @Override
    @SuppressWarnings("unchecked") // the caller asks for what classForType promised
    public <S, T> T deserialize(SerializedObject<S> object) {
        byte[] json = getConverter().convert(object, byte[].class).getData();
        SerializedType type = object.getType();
        if (isMetaData(type)) return (T) MetaData.with(JSON, json);
        return (T) new StoredEvent(type.getName(), String.valueOf(type.getRevision()), json);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isMetaData(type) ? MetaData.class : StoredEvent.class;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        throw new UnsupportedOperationException("query-service stores no events");
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return false;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public SerializedType typeForClass(@Nullable Class type) {
        return events.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return events.getConverter();
    }

    private static boolean isMetaData(SerializedType type) {
        return type.getName().equals(MetaData.class.getName());
    }
}
