package org.onebeat.service.problem;

import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A query parameter that cannot be read. The framework tells the value that it failed of, not whose it is. */
final class Misread {
    private Misread() {}

    /** Empty where no parameter of the query is to blame: what fails in the path names nothing that is there. */
    static Optional<Refusal> of(Throwable cause, Map<String, List<String>> query, Map<String, List<String>> path) {
        if (cause == null || holds(cause, path.values())) {
            return Optional.empty();
        }
        Refusal refusal = Refusal.malformed("parameter-invalid");
        query.forEach((name, values) -> {
            if (holds(cause, List.of(values))) {
                refusal.at(name, Form.of(cause), null);
            }
        });
        return Optional.of(refusal)
                .filter(named -> path.isEmpty() || !named.places().isEmpty());
    }

    private static boolean holds(Throwable cause, Collection<List<String>> parameters) {
        return parameters.stream().flatMap(List::stream).anyMatch(value -> failedOf(cause, value));
    }

    /** The value is told at the end: {@code Invalid UUID string: x}, {@code No enum constant Kind.X}; a number in quotes. */
    private static boolean failedOf(Throwable cause, String value) {
        String told = String.valueOf(cause.getMessage());
        return switch (cause) {
            case DateTimeParseException date -> date.getParsedString().equals(value);
            case NumberFormatException number -> told.contains("\"" + value + "\"");
            default -> told.endsWith(": " + value) || told.endsWith("." + value);
        };
    }
}
