package nl.overeen.events;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house for the facts; each holds for our classes and fails for the wrong ones beside this test. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.overeen.events");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("nl.overeen.events.wrong");

    private static final ArchRule FACTS_DEPEND_ON_LITTLE = classes()
            .that()
            .resideOutsideOfPackage("nl.overeen.events.store..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "nl.overeen.events..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations.."));

    private static final ArchRule EVENTS_ARE_SEALED_FAMILIES_OF_RECORDS = classes()
            .that()
            .haveSimpleNameEndingWith("Event")
            .should(new ArchCondition<>("be sealed, of records") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Class<?> family = type.reflect();
                    boolean good = family.isSealed()
                            && Stream.of(family.getPermittedSubclasses())
                                    .allMatch(member -> member.isRecord() || member.isSealed());
                    if (!good) events.add(SimpleConditionEvent.violated(type, type.getName() + " is not"));
                }
            });

    private static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("nl.overeen.events.(**)").should().beFreeOfCycles();

    private static final ArchRule NAMES_SAY_SOMETHING = classes()
            .that(describe("are ours", type -> type.isTopLevelClass()))
            .should(new ArchCondition<>("have a name that says something") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (type.getSimpleName()
                            .matches(".*(Manager|Helper|Util|Utils|Impl|Dto|Service)|(Base|Abstract)[A-Z].*"))
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing"));
                }
            });

    static Stream<ArchRule> rules() {
        return Stream.of(
                FACTS_DEPEND_ON_LITTLE,
                EVENTS_ARE_SEALED_FAMILIES_OF_RECORDS,
                PACKAGES_HAVE_NO_CYCLES,
                NAMES_SAY_SOMETHING);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForOurClasses(ArchRule rule) {
        assertThat(OURS).isNotEmpty();
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsForTheWrongOnes(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(WRONG)).isInstanceOf(AssertionError.class);
    }
}
