package nl.overeen.command.platform.store;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** With Axon Server as the store: refuses to start when none of its nodes can be reached, and says so. */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerReachable {
    private static final int PORT = 8124;
    private static final int MILLISECONDS = 3000;

    AxonServerReachable(@Value("${axon.axonserver.servers:localhost}") List<String> servers) {
        if (servers.stream().noneMatch(server -> answers(server.strip())))
            throw new IllegalStateException("Axon Server cannot be reached at " + String.join(", ", servers)
                    + " (setting axon.axonserver.servers); start it, or set axon.axonserver.enabled=false");
    }

    private static boolean answers(String server) {
        int colon = server.lastIndexOf(':');
        String host = colon < 0 ? server : server.substring(0, colon);
        int port = colon < 0 ? PORT : Integer.parseInt(server.substring(colon + 1));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
