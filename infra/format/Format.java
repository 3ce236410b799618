import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Formats every Java file of the repository, or with "check" names the files that are not formatted and fails.
 * Its own JVM, because the formatter parses with the JDK it runs on and Maven may run on an older one than the code.
 */
void main(String[] arguments) throws Exception {
    boolean check = arguments[0].equals("check");
    Path root = Path.of(arguments[1]);
    var options =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.PALANTIR).build();
    var formatter = Formatter.createFormatter(options);
    var unformatted = new ArrayList<Path>();
    try (var files = Files.walk(root)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                .filter(path -> !path.toString().contains("/target/") && !path.toString().contains("/node_modules/"))
                .toList()) {
            String source = Files.readString(file);
            String formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(
                    ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR)));
            if (source.equals(formatted)) continue;
            unformatted.add(root.relativize(file));
            if (!check) Files.writeString(file, formatted);
        }
    }
    unformatted.forEach(file -> IO.println((check ? "not formatted: " : "formatted: ") + file));
    if (check && !unformatted.isEmpty()) {
        IO.println("Format them with: mvn -N verify -Dformat=write");
        System.exit(1);
    }
}
