package org.onebeat.jurisdiction.area;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.onebeat.territory.Restriction;

/**
 * Names that hold a text: its pairs of characters narrow by index (LIKE could use none under row-level security,
 * architecture.md section 4), the whole text decides.
 */
record Search(String text) {

    private static final int MOST_GRAMS = 4;

    Restriction restriction() {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Restriction found = Restriction.of("locate(:text, lower(it.name)) > 0").with("text", wanted);
        List<String> grams = grams(wanted);
        for (int index = 0; index < grams.size(); index++) {
            String name = "gram" + index;
            found = Restriction.of("it.id in (select g.area from AreaGram g where g.gram = :" + name + ")")
                    .with(name, grams.get(index))
                    .and(found);
        }
        return found;
    }

    private static List<String> grams(String text) {
        int[] points = text.codePoints().toArray();
        if (points.length < 2) {
            return List.of(text);
        }
        return IntStream.range(0, points.length - 1)
                .mapToObj(at -> new String(points, at, 2))
                .distinct()
                .limit(MOST_GRAMS)
                .toList();
    }
}
