package org.onebeat.personnel.person;

import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a member of staff 警号/工号, unique in the city: 4 to 20 capital letters and digits. */
public record ServiceNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{4,20}");

    public ServiceNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no service number: " + value);
        }
    }

    /** Whether the text is one, in capitals or not. */
    public static boolean fits(String text) {
        return SHAPE.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /** Capital and small letters are the same number, for they share one account. */
    public static ServiceNumber of(String text) {
        return new ServiceNumber(text.toUpperCase(Locale.ROOT));
    }

    /** The name to sign in with: the number in small letters. */
    public String account() {
        return value.toLowerCase(Locale.ROOT);
    }
}
