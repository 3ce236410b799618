package nl.overeen.system.attempt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Place;
import nl.overeen.system.Product;

/** Bytes as they are, to a port of the product: what no decent client sends. */
record Wire(String port, Caller caller) {
    private static final Place PLACE = Product.place();
    private static final int PATIENCE_MILLIS = 20_000;

    /** One request line and these lines of header, in the caller's name. */
    Answer request(String line, byte[] body, String... headers) {
        var all = new ArrayList<>(List.of(line, "Host: localhost", "Connection: close"));
        if (caller.token() != null) all.add("Authorization: Bearer " + caller.token());
        if (caller.behalf() != null) all.add("Namens: " + caller.behalf());
        all.addAll(List.of(headers));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((String.join("\r\n", all) + "\r\n\r\n").getBytes(ISO_8859_1));
        bytes.writeBytes(body);
        return send(bytes.toByteArray(), line);
    }

    Answer get(String target, String... headers) {
        return request("GET " + target + " HTTP/1.1", new byte[0], headers);
    }

    Answer send(byte[] bytes, String what) {
        try (var socket = new Socket("localhost", PLACE.ports().get(port))) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, bytes);
            return answer(port + " " + what, read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(what, e);
        }
    }

    /** Who is refused may hang up before all was sent. */
    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException hungUp) {
            // what was answered can still be read
        }
    }

    private static String read(Socket socket) throws IOException {
        var said = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(part);
                    n >= 0;
                    n = socket.getInputStream().read(part)) said.write(part, 0, n);
        } catch (java.net.SocketException hungUp) {
            // what came before it counts
        }
        return said.toString(ISO_8859_1);
    }

    private static Answer answer(String what, String said) {
        String[] parts = said.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        var headers = new TreeMap<String, List<String>>();
        for (int i = 1; i < lines.length; i++) {
            String[] field = lines[i].split(":", 2);
            headers.computeIfAbsent(field[0].toLowerCase(java.util.Locale.ROOT), any -> new ArrayList<>())
                    .add(field[1].strip());
        }
        String status = lines[0].matches("HTTP/1\\.[01] \\d{3}.*") ? lines[0].substring(9, 12) : "0";
        String brief = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        return new Answer(
                brief,
                Integer.parseInt(status),
                HttpHeaders.of(headers, (name, value) -> true),
                parts.length > 1 ? parts[1] : "");
    }
}
