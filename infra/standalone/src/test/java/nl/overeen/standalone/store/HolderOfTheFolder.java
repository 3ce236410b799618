package nl.overeen.standalone.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Another JVM that holds a data folder with a running database, until it is killed. */
final class HolderOfTheFolder {
    private static final String READY = "ready";

    private HolderOfTheFolder() {}

    public static void main(String[] arguments) throws Exception {
        var folder = DataFolder.open(Path.of(arguments[0]));
        var account = Postgres.of(folder, Path.of(arguments[1]), 0).start().application();
        try (var connection = DriverManager.getConnection(account.url(), account.username(), account.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE fact (text text)");
            statement.execute("INSERT INTO fact VALUES ('kept')");
        }
        System.out.println(READY);
        System.in.read();
    }

    static Process start(Path folder, Path programs) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HolderOfTheFolder.class.getName(),
                        folder.toString(),
                        programs.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); !READY.equals(line); line = said.readLine())
            if (line == null) throw new IllegalStateException("the other JVM did not get ready");
        return process;
    }
}
