package nl.overeen.query.platform.history.decode;

import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/** Has the values inside an event shared as they are read, and counts about how many bytes came new into memory. */
final class Sharing extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int OBJECT = 48;
    private static final int TEXT = 150;

    /** How much one decoding brought: an attribute of it. */
    static final class Weight {
        private long bytes;

        long bytes() {
            return bytes;
        }
    }

    Sharing(Shared shared) {
        setDeserializerModifier(new ValueDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public BeanDeserializerBuilder updateBuilder(
                    DeserializationConfig config, BeanDescription.Supplier type, BeanDeserializerBuilder reads) {
                if (isValue(type.getBeanClass()) && reads.getValueInstantiator() instanceof StdValueInstantiator usual)
                    reads.setValueInstantiator(new Canonical(usual, type.getBeanClass()));
                return reads;
            }

            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> reads) {
                Class<?> read = type.getBeanClass();
                return isValue(read) ? new Once(read == Text.class ? new TextReader() : reads, shared) : reads;
            }
        });
    }

    /** What events hold; the events themselves are all different. */
    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("nl.overeen.events.")
                && !type.isAnnotationPresent(Stored.class);
    }

    private static final class Once extends DelegatingDeserializer {
        private final Shared shared;

        Once(ValueDeserializer<?> reads, Shared shared) {
            super(reads);
            this.shared = shared;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
            return new Once(other, shared);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            Object read = super.deserialize(json, context);
            Object kept = shared.of(read);
            if (kept == read && context.getAttribute(Weight.class) instanceof Weight weight)
                weight.bytes += bytes(read);
            return kept;
        }

        private static int bytes(Object value) {
            return value instanceof Text text
                    ? TEXT
                            + text.id().length()
                            + text.nonce().length()
                            + text.ciphertext().length()
                    : OBJECT;
        }
    }
}
