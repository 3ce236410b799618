package nl.overeen.bench;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How soon a write is visible: from the answer to a POST until a GET that waits for it ({@code naPositie}) shows it.
 * Beside it, in the same run, the bare write and a bare read of the same page. The store syncs every commit.
 */
public final class VisibleBench {
    private static final int WARM_UP = 200;
    private static final int WRITES = Integer.getInteger("overeen.bench.writes", 500);
    private static final String SINCE = Region.SINCE;

    private VisibleBench() {}

    static void main() {
        Product.bench(VisibleBench::measure);
    }

    private static void measure(Product product) {
        var administrator = product.client("beheerder");
        String region = administrator.made("/v1/samenwerkingen", Map.of("naam", "Meting", "geldtOp", SINCE));
        String party =
                administrator.made("/v1/partijen", Map.of("soort", "gemeente", "naam", "Gemeente 1", "geldtOp", SINCE));
        administrator.post("/v1/samenwerkingen/" + region + "/partijen", Map.of("partij", party, "geldtOp", SINCE));
        String person = product.person(administrator, "gemeente1-medewerker");
        Region.appoint(administrator, "/v1/partijen/" + party, person, "medewerker");
        var employee = product.client("gemeente1-medewerker").behalf(party);
        round(new Table(), employee, region, WARM_UP);
        var table = new Table();
        round(table, employee, region, WRITES);
        table.print();
    }

    private static void round(Table table, Client employee, String region, int writes) {
        var visible = table.series("answered -> visible (naPositie)");
        var write = table.series("bare write (POST /v1/ambities)");
        var read = table.series("bare read (GET /v1/ambities/{id})");
        for (int i = 0; i < writes; i++) {
            Map<String, Object> body = Map.of("samenwerking", region, "titel", "Ambitie " + i);
            JsonNode written = write.time(() -> employee.post("/v1/ambities", body));
            String page = "/v1/ambities/" + id(written);
            String position = written.path("positie").asString();
            JsonNode seen = visible.time(() -> employee.get(page + "?naPositie=" + position));
            if (!id(seen).equals(id(written))) throw new IllegalStateException("another one: " + seen);
            read.time(() -> employee.get(page));
        }
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asString();
    }
}
