package org.onebeat.cases.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Restriction;

/**
 * Words that stand in the summaries of disputes, or their numbers: all of them, each as it is written, whatever its width
 * and case. An index leads to what has the pairs of characters of a word, and among that the word itself is looked for
 * (architecture.md section 4). Notes are not searched: they may speak of people (domain.md section 9).
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

    /** On a {@code Dispute}. */
    public Restriction restriction() {
        Restriction where = Restriction.none();
        for (int i = 0; i < all.size(); i++) {
            where = where.and(holds(all.get(i), "word" + i));
        }
        return where;
    }

    private static Restriction holds(String word, String name) {
        List<String> grams = gramsOf(word);
        Restriction where = Restriction.none();
        for (int i = 0; i < grams.size(); i++) {
            String gram = name + "_" + i;
            where = where.and(Restriction.of(
                            "exists (select 1 from Gram g where g.gram = :%s and g.county = it.ancestors.countyId and g.dispute = it.id)"
                                    .formatted(gram))
                    .with(gram, grams.get(i)));
        }
        return grams.equals(List.of(word)) ? where : where.and(isWritten(word, name));
    }

    private static Restriction isWritten(String word, String name) {
        return Restriction.of(
                        "locate(:%s, cast(function('folded', concat(it.number.value, ' ', it.matter.summary)) as String)) > 0"
                                .formatted(name))
                .with(name, word);
    }

    /** Its first two characters and its last: pairs between them narrow little more, and mislead the planner. */
    static List<String> gramsOf(String word) {
        if (word.matches(NUMBER)) {
            return List.of(word.replaceFirst(COUNTY, ""));
        }
        int[] characters = word.codePoints().toArray();
        return IntStream.of(0, characters.length - LEAST_LENGTH)
                .mapToObj(at -> new String(characters, at, LEAST_LENGTH))
                .distinct()
                .toList();
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
