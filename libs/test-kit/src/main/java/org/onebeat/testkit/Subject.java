package org.onebeat.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.util.function.Predicate;
import org.onebeat.territory.Placed;

/** What architecture rules are about. A service either has it, or says that it lacks it: no rule guards a void. */
public enum Subject {
    CLASSES(type -> true),
    RESOURCES(type -> type.getMethods().stream().anyMatch(Subject::isEndpoint)),
    POSTS(type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(POST.class))),
    ENTITIES(type -> type.isAnnotatedWith(Entity.class)),
    PLACED_ROWS(type -> type.isAnnotatedWith(Entity.class) && type.isAssignableTo(Placed.class));

    private final Predicate<JavaClass> found;

    Subject(Predicate<JavaClass> found) {
        this.found = found;
    }

    boolean isIn(JavaClasses classes) {
        return classes.stream().anyMatch(found);
    }

    DescribedPredicate<JavaClass> predicate() {
        return DescribedPredicate.describe(name(), found);
    }

    static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
