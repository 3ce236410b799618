package nl.overeen.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The API description knows a record by its simple name only: two of one name would silently become one. */
class SchemaNamesTest {

    @Test
    void noTwoViewsShareAName() {
        var names = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.overeen.query").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> !type.getPackageName().startsWith("nl.overeen.query.platform")
                                || type.getPackageName().startsWith("nl.overeen.query.platform.text")
                                || type.getPackageName().startsWith("nl.overeen.query.platform.party"))
                        .filter(type -> !type.getSimpleName().equals("Samenwerking"))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }
}
