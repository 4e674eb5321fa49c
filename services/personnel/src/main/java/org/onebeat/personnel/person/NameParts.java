package org.onebeat.personnel.person;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The parts of one and two characters by which a substring of a name is found. */
final class NameParts {
    private NameParts() {}

    /** All parts of a name, to be stored. */
    static Set<String> of(String name) {
        int[] characters = characters(name);
        Set<String> parts = pairs(characters);
        for (int character : characters) {
            parts.add(Character.toString(character));
        }
        return parts;
    }

    /** The parts that every name containing the text has: its pairs, or the one character it is. */
    static Set<String> sought(String text) {
        int[] characters = characters(text);
        return characters.length == 1 ? Set.of(Character.toString(characters[0])) : pairs(characters);
    }

    /** Characters, not Java chars: rare surnames stand outside the Basic Multilingual Plane. */
    private static int[] characters(String text) {
        return text.strip().toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    private static Set<String> pairs(int[] characters) {
        Set<String> parts = new TreeSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            parts.add(Character.toString(characters[i]) + Character.toString(characters[i + 1]));
        }
        return parts;
    }
}
