package org.onebeat.cases.party;

import java.util.regex.Pattern;

/** A mobile number of 11 digits, or a fixed line with its area code: 13812345678, 0394-2681234. */
public record Telephone(String value) {

    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");

    public Telephone {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    String masked() {
        return value.substring(0, 3) + "****" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
