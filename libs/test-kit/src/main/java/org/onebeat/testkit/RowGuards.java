package org.onebeat.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SharedSessionContract;

/** How rows are kept and asked for. */
final class RowGuards {
    /** Ways to the database that know nothing of a caller's scope. */
    private static final DescribedPredicate<JavaClass> UNSCOPED = DescribedPredicate.describe(
            "a way to the database without scope",
            type -> type.isAssignableTo(EntityManager.class)
                    || type.isAssignableTo(Query.class)
                    || type.isAssignableTo(SharedSessionContract.class)
                    || type.isAssignableTo(DataSource.class)
                    || type.getPackageName().startsWith("io.quarkus.hibernate.orm.panache"));

    private RowGuards() {}

    static List<Guard> all() {
        return List.of(areAskedForInScope(), knowNothingOfQuarkus(), changeByVerbs());
    }

    private static Guard areAskedForInScope() {
        return new Guard(
                Subject.PLACED_ROWS,
                noClasses()
                        .that(DescribedPredicate.describe("know a placed row", RowGuards::knowsPlacedRow))
                        .should()
                        .dependOnClassesThat(UNSCOPED)
                        .as("placed rows are asked for through ScopedRepository only"));
    }

    private static Guard knowNothingOfQuarkus() {
        return new Guard(
                Subject.ENTITIES,
                noClasses()
                        .that(Subject.ENTITIES.predicate())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.quarkus..", "jakarta.ws.rs..", "jakarta.inject..", "jakarta.enterprise..")
                        .as("aggregates know nothing of Quarkus"));
    }

    private static Guard changeByVerbs() {
        return new Guard(
                Subject.ENTITIES,
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(Subject.ENTITIES.predicate())
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .allowEmptyShould(true)
                        .as("aggregates change by verbs, not by setters"));
    }

    private static boolean knowsPlacedRow(JavaClass type) {
        return Subject.PLACED_ROWS.predicate().test(type)
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> Subject.PLACED_ROWS.predicate().test(dependency.getTargetClass()));
    }
}
