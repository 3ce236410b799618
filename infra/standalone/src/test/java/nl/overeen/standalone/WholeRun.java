package nl.overeen.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.standalone.store.FreePort;

/** Arguments of a run on free ports, and a JVM of its own for it. */
final class WholeRun {
    private static final List<String> PORTS =
            List.of("query", "command", "identity", "query-management", "command-management", "postgres");

    private WholeRun() {}

    static List<String> arguments(Path data) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add("--overeen.data=" + data);
        arguments.add("--overeen.programs=" + Path.of("target/programs").toAbsolutePath());
        arguments.add("--axon.axonserver.enabled=false");
        arguments.add("--axoniq.update-checker.disabled=true");
        int[] free = FreePort.some(PORTS.size());
        for (int i = 0; i < free.length; i++) arguments.add("--overeen.port." + PORTS.get(i) + "=" + free[i]);
        return arguments;
    }

    static int port(List<String> arguments, String name) {
        String setting = "--overeen.port." + name + "=";
        return arguments.stream()
                .filter(argument -> argument.startsWith(setting))
                .map(argument -> Integer.parseInt(argument.substring(setting.length())))
                .findFirst()
                .orElseThrow();
    }

    static Process start(List<String> arguments, Path output) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
