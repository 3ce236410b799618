package nl.overeen.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import nl.overeen.standalone.store.CannotStart;
import org.springframework.boot.web.server.PortInUseException;

/** Why a run does not start, in words for the operator. */
final class Refusal {
    private Refusal() {}

    static CannotStart of(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) return known;
            if (cause instanceof PortInUseException taken)
                return new CannotStart("Poort " + taken.getPort() + " is al in gebruik.", failure);
            deepest = cause;
        }
        return new CannotStart(
                "Overeen start niet: " + deepest.getClass().getSimpleName() + ": " + deepest.getMessage(), failure);
    }

    /** Before anything else starts: it saves the operator the wait. */
    static void unlessFree(Map<String, Integer> ports) {
        ports.forEach((name, port) -> {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                throw new CannotStart(
                        "Poort %d is al in gebruik. Kies een andere met --overeen.port.%s=…".formatted(port, name),
                        taken);
            }
        });
    }
}
