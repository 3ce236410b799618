package nl.overeen.query.platform;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Stands for the process of command-service: hears what is sent on, answers what it is told to. */
public final class Neighbour {
    private final HttpServer server;
    private final List<Heard> heard = new ArrayList<>();
    private volatile HttpHandler next = exchange -> answer(exchange, 200, "{}");

    Neighbour() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on answers so; the slate is clean. */
    public synchronized void answers(HttpHandler handler) {
        heard.clear();
        next = handler;
    }

    public synchronized List<Heard> heard() {
        return List.copyOf(heard);
    }

    public static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            heard.add(new Heard(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body));
        }
        next.handle(exchange);
    }

    public record Heard(String method, String path, Headers headers, String body) {}
}
