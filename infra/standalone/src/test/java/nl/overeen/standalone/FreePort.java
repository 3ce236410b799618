package nl.overeen.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for servers of a test. */
public final class FreePort {
    private FreePort() {}

    /** One that no outgoing connection takes before the server does: it lies below the range that the system gives those. */
    public static int any() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // then another
            }
        }
    }
}
