package org.onebeat.service.problem;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** A query parameter that cannot be read. The framework tells the value that it failed of, not whose it is. */
final class Misread {
    private Misread() {}

    static Refusal of(Throwable cause, Map<String, List<String>> parameters) {
        Refusal refusal = Refusal.malformed("parameter-invalid");
        parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> failed(cause, value)))
                .forEach(parameter -> refusal.at(parameter.getKey(), Form.of(cause), null));
        return refusal;
    }

    private static boolean failed(Throwable cause, String value) {
        if (cause instanceof DateTimeParseException date) {
            return date.getParsedString().equals(value);
        }
        return !value.isEmpty() && String.valueOf(cause.getMessage()).contains(value);
    }
}
