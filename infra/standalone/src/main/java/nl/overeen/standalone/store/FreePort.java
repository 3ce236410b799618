package nl.overeen.standalone.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback that no outgoing connection takes before the server does: they lie below the range for those. */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int END = 32_000;

    private FreePort() {}

    /** @throws CannotStart when none is free */
    public static int any() {
        return some(1)[0];
    }

    /** So many different ones. */
    public static int[] some(int count) {
        int[] ports = ThreadLocalRandom.current()
                .ints(END - FIRST, FIRST, END)
                .distinct()
                .filter(FreePort::isFree)
                .limit(count)
                .toArray();
        if (ports.length < count) throw new CannotStart("Er is geen vrije poort.");
        return ports;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
