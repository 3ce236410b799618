package nl.overeen.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.overeen.standalone.Run;
import tools.jackson.databind.JsonNode;

/**
 * How soon a write is visible: from the answer to a POST until a GET that waits for it ({@code naPositie}) shows it.
 * Beside it, in the same run, the bare write and a bare read of the same page. The store syncs every commit.
 */
public final class VisibleBench {
    private static final int WARM_UP = 200;
    private static final int WRITES = Integer.getInteger("overeen.bench.writes", 500);
    private static final String SINCE = "2016-01-01";

    private VisibleBench() {}

    static void main() throws IOException {
        Path folder = Files.createTempDirectory("overeen-bench");
        int[] ports = free(5);
        var arguments = new String[] {
            "--overeen.data=" + folder.resolve("data"),
            "--overeen.sample=true",
            "--overeen.sample.load=false",
            "--overeen.port.query=" + ports[0],
            "--overeen.port.command=" + ports[1],
            "--overeen.port.identity=" + ports[2],
            "--overeen.port.query-management=" + ports[3],
            "--overeen.port.command-management=" + ports[4],
            "--logging.level.root=warn"
        };
        try (var run = Run.with(arguments);
                var http = HttpClient.newHttpClient()) {
            measure(http, run.address(), "http://localhost:" + ports[2]);
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
        System.exit(0); // the framework keeps threads
    }

    private static void measure(HttpClient http, String address, String issuer) {
        var administrator = Client.of(http, address, issuer, "beheerder");
        String region = id(administrator.post("/v1/samenwerkingen", Map.of("naam", "Meting", "geldtOp", SINCE)));
        String party = id(administrator.post(
                "/v1/partijen", Map.of("soort", "gemeente", "naam", "Gemeente 1", "geldtOp", SINCE)));
        administrator.post("/v1/samenwerkingen/" + region + "/partijen", Map.of("partij", party, "geldtOp", SINCE));
        String person = id(administrator.post(
                "/v1/personen",
                Map.of("issuer", issuer, "subject", "gemeente1-medewerker", "naam", "Medewerker onderwijs")));
        administrator.post(
                "/v1/partijen/" + party + "/functies",
                Map.of("persoon", person, "rol", "medewerker", "titel", "medewerker onderwijs", "geldtOp", SINCE));
        var employee = Client.of(http, address, issuer, "gemeente1-medewerker").behalf(party);
        round(employee, region, WARM_UP);
        System.out.println(
                "| in milliseconds                    |  count |   median |      p95 |      p99 |      max |");
        System.out.println(
                "|------------------------------------|-------:|---------:|---------:|---------:|---------:|");
        round(employee, region, WRITES).forEach(series -> System.out.println(series.row()));
    }

    private static List<Series> round(Client employee, String region, int writes) {
        var visible = new Series("answered -> visible (naPositie)", writes);
        var write = new Series("bare write (POST /v1/ambities)", writes);
        var read = new Series("bare read (GET /v1/ambities/{id})", writes);
        for (int i = 0; i < writes; i++) {
            Map<String, Object> body = Map.of("samenwerking", region, "titel", "Ambitie " + i);
            JsonNode written = write.time(() -> employee.post("/v1/ambities", body));
            String page = "/v1/ambities/" + id(written);
            String position = written.path("positie").asString();
            JsonNode seen = visible.time(() -> employee.get(page + "?naPositie=" + position));
            if (!id(seen).equals(id(written))) throw new IllegalStateException("another one: " + seen);
            read.time(() -> employee.get(page));
        }
        return List.of(visible, write, read);
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asString();
    }

    private static int[] free(int count) throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        for (int i = 0; i < count; i++) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        for (ServerSocket socket : sockets) socket.close();
        return sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
    }
}
