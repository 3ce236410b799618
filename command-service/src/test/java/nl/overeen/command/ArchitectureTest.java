package nl.overeen.command;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house that concern command-service; each is shown able to fail by the wrong house in the tests. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.overeen.command");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("nl.overeen.wrong");
    private static final List<String> BANNED =
            List.of("Manager", "Helper", "Util", "Impl", "Base", "Abstract", "Dto", "Service");
    private static final DescribedPredicate<JavaClass> FEATURE = DescribedPredicate.describe(
            "of a feature", type -> type.getPackageName().matches("nl\\.overeen\\.(command|wrong)\\.(?!platform).+"));

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "features never import features",
                        slices().assignedFrom(HouseNames.features())
                                .should()
                                .notDependOnEachOther()
                                .allowEmptyShould(true)),
                rule(
                        "platform never imports a feature",
                        noClasses()
                                .that()
                                .resideInAPackage("..platform..")
                                .should()
                                .dependOnClassesThat(FEATURE)),
                rule(
                        "no cycles",
                        slices().matching("nl.overeen.*.(**)").should().beFreeOfCycles()),
                rule(
                        "web annotations only in an Api and the platform",
                        noClasses()
                                .that(FEATURE)
                                .and()
                                .haveSimpleNameNotEndingWith("Api")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.springframework.web..")
                                .allowEmptyShould(true)),
                rule(
                        "feature classes are package-private, but for what a sub-feature shows its own feature",
                        classes()
                                .that(FEATURE)
                                .and()
                                .resideOutsideOfPackage("nl.overeen.command.*.*..")
                                .and()
                                .areTopLevelClasses()
                                .should()
                                .notHaveModifier(PUBLIC)
                                .allowEmptyShould(true)),
                rule(
                        "command never sees query, nor its store",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("nl.overeen.query..", "com.mongodb..", "org.bson..")),
                rule(
                        "what decides knows no Spring but its stereotype, no clock, no chance, no log",
                        noClasses()
                                .that()
                                .areAnnotatedWith(org.axonframework.spring.stereotype.Aggregate.class)
                                .should()
                                .dependOnClassesThat(
                                        DescribedPredicate.describe(
                                                "outside the decision",
                                                type -> type.getName()
                                                        .matches(
                                                                "org\\.springframework\\..*|java\\.time\\.Clock|java\\.util\\.Random"
                                                                        + "|java\\.security\\.SecureRandom|org\\.slf4j\\..*")))),
                rule("names say what things are", classes().should(HouseNames.without(BANNED))));
    }

    private static Arguments rule(String name, ArchRule rule) {
        return arguments(name, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsIt(String name, ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theWrongHouseBreaksIt(String name, ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation()).as(name).isTrue();
    }
}
