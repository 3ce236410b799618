package nl.overeen.events.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every free text in a record, however deep. */
public final class TextsIn {
    private TextsIn() {}

    /** @param value a record, a list, or anything else, which holds none */
    public static Stream<Text> of(@Nullable Object value) {
        return switch (value) {
            case Text text -> Stream.of(text);
            case Iterable<?> list -> {
                var all = Stream.<Text>builder();
                list.forEach(element -> of(element).forEach(all));
                yield all.build();
            }
            case Record holder ->
                Stream.of(holder.getClass().getRecordComponents()).flatMap(part -> of(read(part, holder)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object read(RecordComponent part, Record holder) {
        try {
            return part.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + part + " of " + holder.getClass(), e);
        }
    }
}
