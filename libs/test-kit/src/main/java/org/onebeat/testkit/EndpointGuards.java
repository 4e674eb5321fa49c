package org.onebeat.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import jakarta.ws.rs.POST;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.InService;
import org.onebeat.territory.May;
import org.onebeat.territory.Open;

/** How a service is entered. */
final class EndpointGuards {
    private EndpointGuards() {}

    static List<Guard> all() {
        return List.of(saysWhoMay(), isPublic(), isDescribed(), happensOnce(), isNamedResource());
    }

    private static Guard saysWhoMay() {
        return new Guard(
                Subject.RESOURCES,
                methods()
                        .that(describe("are endpoints", Subject::isEndpoint))
                        .should()
                        .beAnnotatedWith(May.class)
                        .orShould()
                        .beAnnotatedWith(InService.class)
                        .orShould()
                        .beAnnotatedWith(Open.class)
                        .as("every endpoint says who may call it"));
    }

    private static Guard isPublic() {
        return new Guard(
                Subject.RESOURCES,
                methods()
                        .that(describe("are endpoints", Subject::isEndpoint))
                        .should()
                        .bePublic()
                        .as("every endpoint is public, or the framework ignores it"));
    }

    private static Guard isDescribed() {
        return new Guard(
                Subject.RESOURCES,
                methods()
                        .that(describe("are endpoints", Subject::isEndpoint))
                        .should()
                        .beAnnotatedWith(Operation.class)
                        .as("every endpoint is described for its callers"));
    }

    private static Guard happensOnce() {
        return new Guard(
                Subject.POSTS,
                methods()
                        .that()
                        .areAnnotatedWith(POST.class)
                        .should()
                        .beAnnotatedWith(Once.class)
                        .as("every POST has its effect once"));
    }

    private static Guard isNamedResource() {
        return new Guard(
                Subject.RESOURCES,
                classes()
                        .that(Subject.RESOURCES.predicate())
                        .should()
                        .haveSimpleNameEndingWith("Resource")
                        .andShould()
                        .bePackagePrivate()
                        .as("resources are named so, and seen by nobody else"));
    }
}
