package org.onebeat.cases.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.service.problem.Refusal;

/**
 * Words that stand in the summaries of disputes, or their numbers: all of them, each as it is written, whatever its width
 * and case. Notes are not searched: they may speak of people (domain.md section 9).
 */
public record Words(List<String> all) {

    private static final int MOST = 4;
    private static final int LEAST_LENGTH = 2;
    private static final String NUMBER = "(\\d{6}-)?\\d{4}-y?\\d{6,}";
    private static final String COUNTY = "^\\d{6}-";

    /**
     * @param asked words with spaces between; null for none
     * @throws Refusal {@code words-too-short}, {@code words-too-many}
     */
    public static Words of(String asked) {
        List<String> all = Stream.of(folded(asked).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (all.size() > MOST) {
            throw Refusal.malformed("words-too-many", Map.of("most", MOST)).at("words");
        }
        if (all.stream().anyMatch(word -> length(word) < LEAST_LENGTH)) {
            throw Refusal.malformed("words-too-short", Map.of("least", LEAST_LENGTH))
                    .at("words");
        }
        return new Words(all);
    }

    /** As the database reads it: width and case make no difference. */
    static String folded(String told) {
        return told == null
                ? ""
                : Normalizer.normalize(told, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Those of all words, each once. */
    List<String> grams() {
        return all.stream().flatMap(word -> gramsOf(word).stream()).distinct().toList();
    }

    /** Words that are more than their grams. */
    List<String> written() {
        return all.stream().filter(word -> !gramsOf(word).equals(List.of(word))).toList();
    }

    /** Its first two characters, two in the middle and its last: more pairs narrow little more. */
    static List<String> gramsOf(String word) {
        if (word.matches(NUMBER)) {
            return List.of(word.replaceFirst(COUNTY, ""));
        }
        int[] characters = word.codePoints().toArray();
        int last = characters.length - LEAST_LENGTH;
        return IntStream.of(0, last / 2, last)
                .mapToObj(at -> new String(characters, at, LEAST_LENGTH))
                .distinct()
                .toList();
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
