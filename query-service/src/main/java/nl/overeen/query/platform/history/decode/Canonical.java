package nl.overeen.query.platform.history.decode;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Makes a record by its constructor, found once; the usual way adapts it anew for each record that is made. */
final class Canonical extends StdValueInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient MethodHandle constructor;

    Canonical(StdValueInstantiator usual, Class<?> type) {
        super(usual);
        var parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parts))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no constructor of " + type, e);
        }
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] parts) {
        try {
            return constructor.invokeExact(parts);
        } catch (Throwable e) {
            throw new IllegalArgumentException("cannot make a " + getValueTypeDesc() + ": " + e.getMessage(), e);
        }
    }
}
