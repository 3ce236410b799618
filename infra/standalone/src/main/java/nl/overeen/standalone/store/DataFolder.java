package nl.overeen.standalone.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The folder with everything that outlives a run; of one process at a time, readable by its owner alone. */
public final class DataFolder implements AutoCloseable {
    /** Beyond any content, so that others can read who holds the lock even where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Closing any other channel on the file would release this JVM's lock: so never open it twice. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, and makes it when it is not there.
     *
     * @throws CannotStart when a living process already holds it
     */
    public static DataFolder open(Path folder) {
        try {
            OwnerOnly.folder(folder);
            Path path = folder.toRealPath();
            if (!HELD.add(path))
                throw inUse(path, Long.toString(ProcessHandle.current().pid()));
            try {
                return new DataFolder(path, lock(path));
            } catch (IOException | RuntimeException failure) {
                HELD.remove(path);
                throw failure;
            }
        } catch (IOException failure) {
            throw new CannotStart("De map " + folder.toAbsolutePath() + " is niet te gebruiken: " + failure, failure);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve("overeen.lock"), CREATE, READ, WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            ByteBuffer holder = ByteBuffer.allocate(20);
            channel.read(holder, 0);
            channel.close();
            throw inUse(path, new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII));
        }
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
        return channel;
    }

    private static CannotStart inUse(Path path, String pid) {
        return new CannotStart("De map " + path + " is al in gebruik door proces " + pid
                + ". Stop dat proces, of kies een andere map met --overeen.data=…");
    }

    /** Where it stands, absolute. */
    public Path path() {
        return path;
    }

    public boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    /** The text kept under this name; made at the first call, readable by the owner alone, never to be logged. */
    public String kept(String name, Supplier<String> first) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) OwnerOnly.write(file, first.get());
            return Files.readString(file);
        } catch (IOException failure) {
            throw new CannotStart("Het bestand " + file + " is niet te lezen of te maken: " + failure, failure);
        }
    }

    /** 256 random bits as text without characters that need quoting. */
    public static String random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        HELD.remove(path);
    }
}
