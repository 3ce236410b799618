package nl.overeen.query.platform.web.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Someone who calls from an address of their own on this machine. */
record Visitor(String node, HttpClient client) {
    static final int ENOUGH = 100;

    static Visitor from(String address, String node) {
        var own = InetAddress.ofLiteral(address);
        return new Visitor(node, HttpClient.newBuilder().localAddress(own).build());
    }

    /** @param headers names and values by turns */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node + path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** How many of these are answered until one is refused for their number. */
    int untilRefused(String path, String... headers) throws IOException, InterruptedException {
        for (int answered = 0; answered < ENOUGH; answered++)
            if (get(path, headers).statusCode() == 429) return answered;
        return ENOUGH;
    }
}
