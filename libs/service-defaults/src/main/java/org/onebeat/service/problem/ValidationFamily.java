package org.onebeat.service.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Fields that break the constraints written at them. */
final class ValidationFamily implements Family {
    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        if (!(problem instanceof ConstraintViolationException invalid)) {
            return Optional.empty();
        }
        if (invalid.getConstraintViolations().stream().anyMatch(ValidationFamily::isOurs)) {
            return Optional.empty();
        }
        var refusal = Refusal.malformed("invalid");
        invalid.getConstraintViolations().stream()
                .sorted((one, other) -> field(one).compareTo(field(other)))
                .forEach(violation -> refusal.at(field(violation), rule(violation), violation.getMessage()));
        return Optional.of(refusal);
    }

    /** A wrong answer is the service's mistake, not the caller's. */
    private static boolean isOurs(ConstraintViolation<?> violation) {
        return nodes(violation).anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** The path below the parameter that carries the body; the parameter itself if it is the field. */
    private static String field(ConstraintViolation<?> violation) {
        var inner = nodes(violation)
                .filter(node -> node.getKind() == ElementKind.PROPERTY
                        || node.getKind() == ElementKind.CONTAINER_ELEMENT && node.isInIterable())
                .map(Path.Node::toString)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
        return inner.isEmpty()
                ? nodes(violation)
                        .reduce((first, last) -> last)
                        .map(Path.Node::toString)
                        .orElse("")
                : inner;
    }

    /** NotBlank becomes not-blank. */
    private static String rule(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static java.util.stream.Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
    }
}
