package org.onebeat.cases.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** A citizen's identity number of 18 places: area, day of birth, order, and a checksum (GB 11643). */
public record IdentityNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdentityNumber {
        value = value.toUpperCase(Locale.ROOT);
        if (!isValid(value)) {
            // the value itself stays out of messages: they end in logs
            throw new IllegalArgumentException("Not an identity number");
        }
    }

    static boolean isValid(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return FORM.matcher(number).matches() && hasDayOfBirth(number) && number.charAt(17) == checkOf(number);
    }

    private static boolean hasDayOfBirth(String number) {
        try {
            LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    String masked() {
        return value.charAt(0) + "*".repeat(16) + value.charAt(17);
    }

    @Override
    public String toString() {
        return masked();
    }
}
