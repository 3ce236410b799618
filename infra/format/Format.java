import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Formats every Java file of the repository, or with "check" names the files that are not formatted and fails.
 * Its own JVM, because the formatter parses with the JDK it runs on and Maven may run on an older one than the code.
 */
final class Format {
    private static final Pattern SOURCE = Pattern.compile("(?!.*/(target|node_modules|data)/).*\\.java");
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Format() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        boolean check = arguments[0].equals("check");
        Path root = Path.of(arguments[1]);
        var unformatted = new ArrayList<Path>();
        for (Path file : sources(root)) {
            String source = Files.readString(file);
            String formatted = formatted(file, source);
            if (source.equals(formatted)) continue;
            unformatted.add(root.relativize(file));
            if (!check) Files.writeString(file, formatted);
        }
        unformatted.forEach(file -> System.out.println((check ? "not formatted: " : "formatted: ") + file));
        if (check && !unformatted.isEmpty()) {
            System.out.println("Format them with: mvn -N verify -Dformat=write");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> SOURCE.matcher(file.toString()).matches())
                    .toList();
        }
    }

    private static String formatted(Path file, String source) throws FormatterException {
        try {
            String ordered = ImportOrderer.reorderImports(source, Style.PALANTIR);
            return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException e) {
            System.err.println(file + " cannot be read by the formatter");
            throw e;
        }
    }
}
