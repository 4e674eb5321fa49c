package org.onebeat.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Habits that hold in every class of a service (conventions.md). */
final class HouseGuards {
    private static final String NAMES = ".*(Impl|Utils?|Helper|Manager|Dto|DTO|Data|Info|Base|Abstract)$";
    private static final String FOLDERS =
            ".*\\.(resource|controller|repository|entity|entities|model|dto|util|utils|common|helper|impl|service)s?(\\..*)?$";
    private static final Set<String> SERVICES =
            Set.of("jurisdiction", "personnel", "cases", "hazard", "fieldwork", "assessment", "gateway");

    private HouseGuards() {}

    static List<Guard> all(String root) {
        return List.of(
                noOpenField(),
                noFieldInjection(),
                noOtherService(root),
                noEmptyName(),
                noTechnologyFolder(),
                noSleep());
    }

    /** Of a request-scoped bean a public field is read through the shared client proxy: of another caller's call. */
    private static Guard noOpenField() {
        return new Guard(
                Subject.CLASSES,
                noFields()
                        .that(describe("belong to objects", field -> !field.getModifiers()
                                .contains(JavaModifier.STATIC)))
                        .should()
                        .bePublic()
                        .allowEmptyShould(true)
                        .as("no object has a public field"));
    }

    private static Guard noFieldInjection() {
        return new Guard(
                Subject.CLASSES,
                noFields()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(ConfigProperty.class)
                        .allowEmptyShould(true)
                        .as("what a bean needs is handed to its constructor"));
    }

    private static Guard noOtherService(String root) {
        var others = SERVICES.stream()
                .map("org.onebeat."::concat)
                .filter(service -> !root.equals(service))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return new Guard(
                Subject.CLASSES,
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .as("a service hears of another on Kafka and never knows its code"));
    }

    private static Guard noEmptyName() {
        return new Guard(
                Subject.CLASSES,
                noClasses()
                        .should(be(describe(
                                "named so", type -> type.getSimpleName().matches(NAMES))))
                        .as("names come from the field and say something"));
    }

    private static Guard noTechnologyFolder() {
        return new Guard(
                Subject.CLASSES,
                noClasses()
                        .should(be(describe("in a folder of a technology", type -> type.getPackageName()
                                .matches(FOLDERS))))
                        .as("a folder is a capability, the technology is a suffix"));
    }

    private static Guard noSleep() {
        return new Guard(
                Subject.CLASSES,
                noClasses()
                        .should()
                        .callMethodWhere(describe(
                                "Thread.sleep",
                                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && call.getName().equals("sleep")))
                        .as("nobody sleeps: wait for a condition"));
    }
}
