package org.onebeat.cases.search;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every two neighbouring letters or digits of a sentence, whatever their width and case: what two sentences about one
 * matter share, however each is put.
 */
public record Pairs(Set<String> all) {

    /** One pair alone is chance. */
    private static final int LEAST = 2;

    public static Pairs of(String sentence) {
        int[] characters = Words.folded(sentence).codePoints().toArray();
        return new Pairs(IntStream.range(0, characters.length - 1)
                .filter(at ->
                        Character.isLetterOrDigit(characters[at]) && Character.isLetterOrDigit(characters[at + 1]))
                .mapToObj(at -> new String(characters, at, 2))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How much of the shorter one is in the other, in hundredths. */
    public int percentIn(Pairs other) {
        Set<String> shared = new HashSet<>(all);
        shared.retainAll(other.all);
        return shared.size() < LEAST ? 0 : 100 * shared.size() / Math.min(all.size(), other.all.size());
    }
}
