package nl.overeen.generator.country;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows straight into a table, in PostgreSQL's binary form. */
final class Table implements AutoCloseable {
    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int FULL = 1 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FULL * 2);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final CopyIn copy;

    /** @param columns of the table, with its name before them */
    Table(Connection connection, String columns) throws SQLException, IOException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + columns + " FROM STDIN (FORMAT binary)");
        out.write(HEADER);
        out.writeInt(0);
        out.writeInt(0);
    }

    /** Texts, numbers, bytes and ids, as the columns have them. */
    void row(@Nullable Object... values) throws SQLException, IOException {
        out.writeShort(values.length);
        for (Object value : values) {
            byte[] field = field(value);
            if (field == null) out.writeInt(-1);
            else {
                out.writeInt(field.length);
                out.write(field);
            }
        }
        if (bytes.size() > FULL) flush();
    }

    private static byte @Nullable [] field(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] raw -> raw;
            case Long number -> ByteBuffer.allocate(8).putLong(number).array();
            case UUID id ->
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
            default -> String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        };
    }

    private void flush() throws SQLException {
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        bytes.reset();
    }

    @Override
    public void close() throws SQLException, IOException {
        if (!copy.isActive()) return;
        out.writeShort(-1);
        flush();
        copy.endCopy();
    }
}
