package org.onebeat.service.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All families, and the search for the one that knows an exception or one of its causes. */
final class Families {
    private static final int DEEPEST = 20;
    private static final List<Family> ANYWHERE =
            List.of(new RefusalFamily(), new TerritoryFamily(), new SecurityFamily(), new DatabaseFamily());

    /** Told as the caller's mistake only where the REST layer threw them: deeper down they are ours. */
    private static final List<Family> AT_THE_DOOR = List.of(new JsonFamily(), new ValidationFamily(), new HttpFamily());

    private Families() {}

    /** A transaction wraps what ended it: of the exceptions that a family knows, the innermost tells most. */
    static Optional<Refusal> refusal(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> first(ANYWHERE, cause).stream())
                .reduce((outer, inner) -> inner)
                .or(() -> first(AT_THE_DOOR, problem));
    }

    private static Optional<Refusal> first(List<Family> families, Throwable problem) {
        return families.stream()
                .flatMap(family -> family.refusal(problem).stream())
                .findFirst();
    }
}
