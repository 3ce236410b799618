package nl.overeen.query.platform.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import nl.overeen.query.platform.history.decode.Entry;
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
        byte[][] parts = {
            fact.stream().getBytes(UTF_8),
            fact.event().type().getBytes(UTF_8),
            fact.event().revision().getBytes(UTF_8),
            fact.metadata(),
            fact.event().json()
        };
        int size = NUMBERS;
        for (byte[] part : parts) size += Integer.BYTES + part.length;
        var buffer = ByteBuffer.allocate(size)
                .putLong(fact.position())
                .putLong(fact.recorded().getEpochSecond())
                .putLong(fact.recorded().getNano())
                .putLong(fact.number());
        for (byte[] part : parts) buffer.putInt(part.length).put(part);
        return new Binary(buffer.array());
    }

    static Entry unpack(Binary packed) {
        var buffer = ByteBuffer.wrap(packed.getData());
        long position = buffer.getLong();
        Instant recorded = Instant.ofEpochSecond(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        String stream = text(buffer);
        String type = text(buffer);
        String revision = text(buffer);
        byte[] metadata = part(buffer);
        return new Entry(position, recorded, stream, number, metadata, new StoredEvent(type, revision, part(buffer)));
    }

    private static byte[] part(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer buffer) {
        return new String(part(buffer), UTF_8);
    }
}
