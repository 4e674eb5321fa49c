package org.onebeat.hazard.place;

import java.util.regex.Pattern;

/**
 * The contact person of a place: the whole positive list of what is recorded of a resident here (domain.md section 9).
 *
 * @param name null if nobody is known
 * @param telephone null if not known
 */
record Contact(String name, String telephone) {

    static final Contact NOBODY = new Contact(null, null);
    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");

    Contact {
        if (telephone != null && !isTelephone(telephone)) {
            // the value itself stays out of messages: they end in logs
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /** A mobile number of 11 digits, or a fixed line with its area code: 13812345678, 0394-2681234. */
    static boolean isTelephone(String text) {
        return FORM.matcher(text).matches();
    }

    /** The family name stays, the rest does not: 张**. */
    String maskedName() {
        if (name == null) {
            return null;
        }
        int length = name.codePointCount(0, name.length());
        String family = length == 1 ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        return family + "*".repeat(Math.max(1, length - 1));
    }

    /** As in 138****5678. */
    String maskedTelephone() {
        return telephone == null
                ? null
                : telephone.substring(0, 3) + "****" + telephone.substring(telephone.length() - 4);
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a contact";
    }
}
