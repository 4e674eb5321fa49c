package org.onebeat.cases.document;

import java.text.Normalizer;

/**
 * Radicals look like characters and share their drawings in a typeface: ⼈ (U+2F08) and 人 (U+4EBA). A PDF says of each drawing
 * which character it is, and would say the radical; whoever searches or copies its text would find nothing.
 */
final class Radicals {

    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FDF;

    private Radicals() {}

    static boolean include(int character) {
        return character >= FIRST && character <= LAST;
    }

    /** The character that is meant; those without one stay as they are. */
    static String asCharacter(int radical) {
        return Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
    }
}
