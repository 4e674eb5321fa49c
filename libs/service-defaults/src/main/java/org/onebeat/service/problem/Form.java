package org.onebeat.service.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** What a value that cannot be read must look like: the rule under which its text stands. */
final class Form {
    private static final String WRONG = "wrong-value";
    private static final String DATE = "not-a-date";

    private Form() {}

    static String of(Class<?> type) {
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return "not-an-instant";
        }
        if (type == YearMonth.class) {
            return "not-a-month";
        }
        return isNumber(type) ? "not-a-number" : WRONG;
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type != null && Number.class.isAssignableFrom(type);
    }

    /** By what its reading failed of. */
    static String of(Throwable cause) {
        return switch (cause) {
            case DateTimeParseException date -> DATE;
            case NumberFormatException number -> "not-a-number";
            default -> WRONG;
        };
    }
}
