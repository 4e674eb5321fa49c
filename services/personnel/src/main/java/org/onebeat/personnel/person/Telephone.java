package org.onebeat.personnel.person;

import java.util.regex.Pattern;

/**
 * A mobile number of 11 digits, shown with its middle masked.
 *
 * @param index blind index, by which the encrypted number is found
 */
public record Telephone(String digits, String index) {
    private static final Pattern SHAPE = Pattern.compile("1\\d{10}");

    public Telephone {
        if (!fits(digits)) {
            throw new IllegalArgumentException("no telephone number");
        }
    }

    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
