package nl.overeen.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Arguments of a run on free ports, and a JVM of its own for it. */
final class WholeRun {
    private WholeRun() {}

    static List<String> arguments(Path data) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add("--overeen.data=" + data);
        arguments.add("--overeen.programs=" + Path.of("target/programs").toAbsolutePath());
        arguments.add("--axon.axonserver.enabled=false");
        arguments.add("--axoniq.update-checker.disabled=true");
        var sockets = new ArrayList<ServerSocket>();
        for (String port : List.of("query", "command", "identity", "query-management", "command-management")) {
            sockets.add(new ServerSocket(0));
            arguments.add("--overeen.port." + port + "=" + sockets.getLast().getLocalPort());
        }
        for (ServerSocket socket : sockets) socket.close();
        return arguments;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
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
