package nl.overeen.generator.country;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * How one copy of a region names things: every id of the original, with these bits turned. The first copy is the
 * original itself, with no bit turned.
 */
record Mask(int copy, long most, long least) {
    static Mask of(int copy) {
        if (copy == 0) return new Mask(0, 0, 0);
        var bits = ByteBuffer.wrap(hash(("copy " + copy).getBytes(StandardCharsets.UTF_8)));
        return new Mask(copy, bits.getLong() & ~0xF000L, bits.getLong() & 0x3FFFFFFFFFFFFFFFL);
    }

    UUID on(UUID id) {
        return new UUID(id.getMostSignificantBits() ^ most, id.getLeastSignificantBits() ^ least);
    }

    /** The key of the copy of a text: it follows from that of the original, and says nothing of it. */
    byte[] on(byte[] key) {
        return hash(ByteBuffer.allocate(key.length + 4).put(key).putInt(copy).array());
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
