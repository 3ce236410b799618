package nl.overeen.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for this service; each is shown able to fail on the packages under {@code broken}. */
class HouseRulesTest {
    private static final String ROOT = "nl.overeen.query";
    private static final String OTHER_SERVICE = "nl.overeen.command..";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final String BROKEN = "nl.overeen.broken";

    @TestFactory
    Stream<DynamicTest> ourClassesKeepEveryRule() {
        return rules(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        var broken = new ClassFileImporter().importPackages(BROKEN, "nl.overeen.command.broken");
        return rules(BROKEN).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(broken).hasViolation())
                                .isTrue()));
    }

    /** Views across streams show lines of several features; a feature itself never imports another. */
    private static final DescribedPredicate<JavaClass> ACROSS = JavaClass.Predicates.resideInAnyPackage(
            ROOT + ".agenda..",
            ROOT + ".comparison..",
            ROOT + ".decisions..",
            ROOT + ".evaluations..",
            ROOT + ".proof..",
            ROOT + ".trail..",
            ROOT + ".work..");

    private static ArchCondition<JavaClass> bePackagePrivateUnlessShownAcross() {
        return new ArchCondition<>("be package-private unless a view across streams or a sub-feature shows it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean shown = type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .anyMatch(user -> ACROSS.test(user)
                                || isOtherPackageOfTheSameFeature(user, type)
                                || (user.getModifiers().contains(JavaModifier.PUBLIC)
                                        && user.getPackage().equals(type.getPackage())));
                if (type.getModifiers().contains(JavaModifier.PUBLIC) && !shown)
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
            }
        };
    }

    private static boolean isOtherPackageOfTheSameFeature(JavaClass user, JavaClass type) {
        String[] users = user.getPackageName().split("\\.");
        String[] types = type.getPackageName().split("\\.");
        return !user.getPackage().equals(type.getPackage())
                && users.length > 3
                && types.length > 3
                && users[3].equals(types[3]);
    }

    private static Map<String, ArchRule> rules(String root) {
        String platform = root + ".platform..";
        return Map.of(
                "query never sees command",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(OTHER_SERVICE),
                "features never import features",
                slices().matching(root + ".(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                JavaClass.Predicates.resideInAPackage(platform), DescribedPredicate.alwaysTrue())
                        .ignoreDependency(
                                DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(platform))
                        .ignoreDependency(ACROSS, DescribedPredicate.alwaysTrue())
                        .allowEmptyShould(true),
                "platform never imports a feature",
                noClasses()
                        .that()
                        .resideInAPackage(platform)
                        .should()
                        .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(root + ".*..")
                                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(platform)))),
                "web only in Api classes and platform",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(platform)
                        .and()
                        .haveSimpleNameNotEndingWith("Api")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.web.bind..")
                        .allowEmptyShould(true),
                "Mongo only in platform history and mongo",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".platform.history..", root + ".platform.mongo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.mongodb..", "org.bson..")
                        .allowEmptyShould(true),
                "feature classes are package-private",
                classes()
                        .that()
                        .resideInAPackage(root + ".*..")
                        .and()
                        .resideOutsideOfPackage(platform)
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should(bePackagePrivateUnlessShownAcross())
                        .allowEmptyShould(true),
                "no clock in features",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(platform)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.time.Clock")
                        .allowEmptyShould(true),
                "no cycles",
                slices().matching(root + ".platform.(**)").should().beFreeOfCycles(),
                "no field injection",
                com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(
                        true));
    }
}
