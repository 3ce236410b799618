package nl.overeen.query.platform.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import nl.overeen.query.platform.history.source.StoredEvent;
import org.bson.types.Binary;

/**
 * A fact as one value of a chunk: position, recorded, number, and then stream, stored name, revision, metadata and payload,
 * each with its length. A chunk of such values costs the database a copy, where documents cost it twenty objects each.
 */
final class Packed {
    private static final int NUMBERS = 4 * Long.BYTES;

    private Packed() {}

    static Binary pack(Entry fact) {
        byte[][] texts = {
            bytes(fact.stream()),
            bytes(fact.event().type()),
            bytes(fact.event().revision()),
            bytes(fact.metadata()),
            bytes(fact.event().json())
        };
        int size = NUMBERS;
        for (byte[] text : texts) size += Integer.BYTES + text.length;
        var buffer = ByteBuffer.allocate(size)
                .putLong(fact.position())
                .putLong(fact.recorded().getEpochSecond())
                .putLong(fact.recorded().getNano())
                .putLong(fact.number());
        for (byte[] text : texts) buffer.putInt(text.length).put(text);
        return new Binary(buffer.array());
    }

    static Entry unpack(Binary packed) {
        var buffer = ByteBuffer.wrap(packed.getData());
        long position = buffer.getLong();
        Instant recorded = Instant.ofEpochSecond(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        String stream = text(buffer);
        String type = text(buffer).intern();
        String revision = text(buffer).intern();
        String metadata = text(buffer);
        return new Entry(position, recorded, stream, number, metadata, new StoredEvent(type, revision, text(buffer)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return new String(bytes, UTF_8);
    }
}
