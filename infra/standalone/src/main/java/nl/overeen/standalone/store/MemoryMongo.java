package nl.overeen.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The read models' store inside the JVM: gone at the end, rebuilt from the event store at every start. */
public final class MemoryMongo implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final int port;

    private MemoryMongo(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        server.bind(address);
        this.port = server.getLocalAddress().getPort();
    }

    /** Starts it on loopback, on this port or with 0 on any free one. */
    public static MemoryMongo start(int port) {
        return new MemoryMongo(port);
    }

    /** How the driver reaches it. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
