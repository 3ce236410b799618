package nl.overeen.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Clients that speak HTTP by hand: each sends the beginning of a request, and then a byte now and then, or nothing. */
final class Sockets implements AutoCloseable {
    private static final long BETWEEN = 10_000_000;

    private final List<Half> open = new ArrayList<>();

    /** One connection, and what it still drips. */
    private record Half(SocketChannel channel, boolean drips) {}

    /** @param beginnings of requests: those that end in a star go on with a byte now and then */
    Sockets(int port, int count, List<String> beginnings) {
        try {
            for (int i = 0; i < count; i++) {
                String beginning = beginnings.get(i % beginnings.size());
                boolean drips = beginning.endsWith("*");
                var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
                channel.write(ByteBuffer.wrap(beginning.replace("*", "").getBytes(US_ASCII)));
                channel.configureBlocking(false);
                open.add(new Half(channel, drips));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection on which this was sent. */
    static Socket open(int port, String request) {
        try {
            var socket = new Socket("127.0.0.1", port);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is said until the other side ends the connection. */
    static String rest(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String say(int port, String request) {
        try (var socket = open(port, request)) {
            return rest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long it took until the other side had ended all of them, looked at every time that the other work was done. */
    Duration untilAllAreEnded(Runnable meanwhile) {
        long start = System.nanoTime();
        long dripped = start;
        while (!open.isEmpty()) {
            meanwhile.run();
            LockSupport.parkNanos(BETWEEN);
            boolean drip = System.nanoTime() - dripped > 2_000_000_000L;
            if (drip) dripped = System.nanoTime();
            open.removeIf(half -> isEnded(half.channel(), drip && half.drips()));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s are still open", open.size())
                    .isLessThan(Duration.ofSeconds(30));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean isEnded(SocketChannel channel, boolean drip) {
        try {
            if (drip) channel.write(ByteBuffer.wrap("x".getBytes(US_ASCII)));
            int read = channel.read(ByteBuffer.allocate(8192));
            if (read < 0) channel.close();
            return read < 0;
        } catch (IOException ended) {
            return true;
        }
    }

    @Override
    public void close() {
        for (Half half : open)
            try {
                half.channel().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
    }
}
