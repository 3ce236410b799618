package nl.overeen.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.standalone.store.FreePort;

/** Where a run of the product stands: its folder and its ports, all on loopback. */
public record Place(Path data, Map<String, Integer> ports) {
    private static final List<String> PORTS =
            List.of("query", "command", "identity", "query-management", "command-management", "postgres", "mongo");

    /** A folder that is not there yet, and ports that are free now. */
    public static Place fresh(Path parent) {
        int[] free = FreePort.some(PORTS.size());
        var ports = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < free.length; i++) ports.put(PORTS.get(i), free[i]);
        return new Place(parent.resolve("data"), ports);
    }

    public String[] arguments() {
        return arguments(false);
    }

    public String[] argumentsWithSample() {
        return arguments(true);
    }

    private String[] arguments(boolean sample) {
        var arguments = new ArrayList<>(List.of(
                "--overeen.data=" + data,
                "--overeen.sample=true",
                "--overeen.sample.load=" + sample,
                "--overeen.limit.per-address=1000000",
                "--overeen.limit.per-person=1000000",
                "--overeen.programs=" + Path.of("target/programs").toAbsolutePath()));
        ports.forEach((name, port) -> arguments.add("--overeen.port." + name + "=" + port));
        return arguments.toArray(String[]::new);
    }

    public String address(String port) {
        return "http://localhost:" + ports.get(port);
    }

    /** Of the demo provider, as it stands in tokens and in the directory of people. */
    public String issuer() {
        return address("identity");
    }

    public Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.get("postgres") + "/overeen",
                "overeen",
                Files.readString(data.resolve("overeen.password")));
    }

    /** How many facts the store holds of these streams. */
    public long facts(Set<String> streams) {
        try (var connection = database();
                var statement = connection.prepareStatement(
                        "SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the facts could not be counted", e);
        }
    }

    /** How many facts the store holds. */
    public long facts() {
        try (var connection = database();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT count(*) FROM DomainEventEntry")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the facts could not be counted", e);
        }
    }
}
