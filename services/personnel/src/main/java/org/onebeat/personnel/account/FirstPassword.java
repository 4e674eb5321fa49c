package org.onebeat.personnel.account;

import java.security.SecureRandom;

/**
 * Makes passwords to be read from paper and typed once: three groups of four, without letters and digits that look
 * alike; 59 bits.
 */
final class FirstPassword {
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }
}
