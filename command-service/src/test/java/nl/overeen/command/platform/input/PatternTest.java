package nl.overeen.command.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class PatternTest {

    @Test
    void aPatternIsThatOfTheWholeValueAndNotOfAPartOfIt() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Record.class));
        var patterns = new ArrayList<String>();
        for (var found : scanner.findCandidateComponents("nl.overeen.command"))
            for (Field field : Class.forName(Objects.requireNonNull(found.getBeanClassName()))
                    .getDeclaredFields())
                schemas(field).map(Schema::pattern).filter(it -> !it.isEmpty()).forEach(patterns::add);
        assertThat(patterns).hasSizeGreaterThan(5).allMatch(it -> it.startsWith("^") && it.endsWith("$"));
    }

    private static Stream<Schema> schemas(Field field) {
        var list = field.getAnnotation(ArraySchema.class);
        return Stream.concat(
                list == null ? Stream.of() : Stream.of(list.schema()),
                Stream.ofNullable(field.getAnnotation(Schema.class)));
    }
}
